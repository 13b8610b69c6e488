// Words of generated events: invented places and bodies, so that nobody takes a title for news.

/** Twelve lanes of very different size: name, and its share of all events. */
export const LANES = /** @type {const} */ ([
  ['Harbour and shipping', 30],
  ['Rail and roads', 20],
  ['Weather service', 14],
  ['Town councils', 10],
  ['Energy', 8],
  ['Schools', 6],
  ['Théâtre et musique', 4.5],
  ['Science', 3],
  ['Courts', 2],
  ['云汐新闻', 1.5],
  ['Sports', 0.8],
  ['Lighthouses', 0.2],
]);

export const PLACES = [
  ...['Port Calder', 'Vélmont', 'São Lirio', 'Åsgrund', 'Nordhaven', 'Lac-des-Échos', 'Zürnberg', 'Oakmere'],
  ...[
    'Quillfeather Bay',
    'Ostrów Biały',
    'Château-Brume',
    'Señora Alta',
    'Kelpstrand',
    'Mirefield',
    'Tarn End',
  ],
];

export const BODIES = [
  ...[
    'harbour council',
    'ferry company',
    'night-train union',
    'tide office',
    'library board',
    'weather station',
  ],
  ...['tram workshop', 'grid operator', 'lighthouse keepers', 'school committee', 'orchestra', 'river court'],
  ...['observatory', 'market hall', 'dyke association', 'cycling club'],
];

export const DEEDS = [
  ...['opens', 'postpones', 'approves', 'questions', 'repairs', 'renames', 'counts', 'closes', 'announces'],
  ...['withdraws', 'doubles', 'inspects', 'praises', 'rebuilds', 'votes on', 'publishes'],
];

export const THINGS = [
  ...['the tide gate', 'a second ferry', 'its winter timetable', 'the old signal box', 'a storm warning'],
  ...['the copper bridge', 'new tram stops', 'the reading room', 'a wind survey', 'the fish ladder'],
  ...[
    'the summer concert',
    'an early thaw report',
    'the night market',
    'a map of sandbanks',
    'its lost lanterns',
  ],
  ...[
    'the école maternelle',
    'the café on the pier',
    'a naïve budget',
    'the Überland line',
    'a school garden',
  ],
];

export const REASONS = [
  ...[
    'after a long debate',
    'for the third time',
    'without a vote',
    'in heavy fog',
    'a week early',
    'by hand',
  ],
  ...['as promised', 'despite the wind', 'at low water', 'on request'],
];

export const HAN = {
  places: ['云汐港', '青岚市', '北渡镇', '月桥', '松湖'],
  bodies: ['港务局', '气象台', '图书馆', '电车公司', '天文台', '灯塔管理处'],
  deeds: ['宣布开放', '推迟', '批准', '重建', '公布', '检查'],
  things: ['新潮汐闸', '冬季时刻表', '夜市', '渔梯', '铜桥', '风暴预警'],
};

const PAPERS = ['Courier', 'Gazette', 'Observer', 'Bulletin', 'Almanac', 'Chronique', 'Tidende', 'Diário'];

/** Names of sources, all different. */
export const SOURCES = Array.from({ length: 400 }, (_, index) => {
  const place = PLACES[index % PLACES.length];
  const paper = PAPERS[Math.floor(index / PLACES.length) % PAPERS.length];
  const edition = Math.floor(index / (PLACES.length * PAPERS.length));
  return `Synthetic ${place} ${paper}${edition === 0 ? '' : ` ${edition + 1}`}`;
});
