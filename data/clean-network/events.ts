import { defineTimeline } from '../../src/lib/model/define.js';

/*
 * What the two kept articles report, and nothing else. `undated` is the article that names no publisher,
 * author, date or address; its “Sept. 8”, “last month” and “recently” are read against the speech of
 * 8 September, whose year the other article gives.
 */
const undated = 'china-launches-initiative';
const straitsTimes = 'straits-times';

const bySpeech =
  'The article gives no time and bears no date itself; what it reports as done is read as done by the day of the speech that it reports, 8 September, its year taken from The Straits Times.';
const byPublication =
  'The article, published on 8 September 2020, reports this as past and gives no day for it.';
const withInitiative = 'Part of the initiative as set out on 8 September 2020; the passage repeats no date.';
const inSpeech =
  'From the speech of 8 September 2020, which both articles report; the passages repeat no date, and the year is taken from The Straits Times.';
const inUndatedSpeech =
  'From the speech that the article dates “on Sept. 8”; the passage repeats no date, and the year, 2020, is taken from The Straits Times.';
const asReported =
  'As reported on 8 September 2020: the article speaks of the present and was published on that day.';
const upToPublication =
  'The article, published on 8 September 2020, says no more about when it began and speaks of it as having lasted up to then; it reports no end.';

export default defineTimeline({
  id: 'clean-network',
  title: 'China, the United States and data security, 2020',
  description:
    'What two articles report, one published on 8 September 2020 and one without a date, event by event, each tied to the words it rests on.',
  language: 'en',
  sources: [undated, straitsTimes],
  lanes: [
    { id: 'us', title: 'United States' },
    { id: 'cn', title: 'China' },
    { id: 'companies', title: 'Companies' },
    { id: 'observers', title: 'Observers' },
  ],
  events: [
    // The United States
    {
      id: 'us-china-relations-deteriorate',
      kind: 'event',
      attribution: 'the undated article',
      title: 'US-China relations deteriorate',
      summary:
        'The article sets the Chinese move against worsening relations: trade tensions, and competition in telecommunications and artificial intelligence.',
      date: {
        edtf: '/2020-09-08',
        asWritten: [],
        basis: 'inferred',
        reason:
          'The article says only that the move comes amid it; it bears no date and is read against the speech of 8 September that it reports, its year taken from The Straits Times.',
      },
      lane: 'us',
      actors: ['United States', 'China'],
      tags: ['trade', 'telecommunications', 'artificial intelligence'],
      importance: 40,
      evidence: [
        {
          source: undated,
          paragraph: 4,
          quote:
            'The move comes amid a deterioration in US-China relations encompassing trade tensions and competition in telecommunications and artificial intelligence technologies',
          role: 'supports',
        },
      ],
    },
    {
      id: 'us-criticises-infrastructure',
      kind: 'statement',
      attribution: 'the United States, according to The Straits Times',
      title: 'US faults China-built infrastructure',
      summary:
        'The United States has criticised China for installing communications infrastructure that, the article says, might contain loopholes giving Beijing access.',
      date: {
        edtf: '/2020-09-08',
        asWritten: ['in recent years'],
        basis: 'inferred',
        reason: upToPublication,
      },
      lane: 'us',
      actors: ['United States', 'China'],
      tags: ['infrastructure', 'espionage'],
      importance: 35,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 10,
          quote:
            'has in recent years come under fire from the US for installing communications infrastructure that might contain loopholes offering access to Beijing',
          role: 'supports',
        },
      ],
    },
    {
      id: 'clean-network-unveiled',
      kind: 'event',
      attribution: 'both articles',
      title: 'Clean Network unveiled',
      summary:
        'Washington presents a programme directed at Chinese technology. According to one article it is aimed at discouraging other countries from using such technology and, in Pompeo’s account, at protecting citizens’ privacy and sensitive information from “malign actors, such as the Chinese Communist Party”; according to the other, it seeks to ban from the US any Chinese technology deemed a security risk, which could include telecommunications companies, software companies and apps.',
      date: {
        edtf: '2020-08',
        asWritten: ['last month', 'barely a month after'],
        basis: 'inferred',
        reason:
          'August rests on “last month”. The article that says so bears no date and is read against the speech of 8 September that it reports, its year taken from The Straits Times; “barely a month after” in The Straits Times, published on 8 September 2020, fits it.',
      },
      lane: 'us',
      actors: ['Mike Pompeo', 'Donald Trump', 'United States'],
      tags: ['Clean Network'],
      importance: 95,
      difference:
        'One names Secretary of State Mike Pompeo as the one who unveiled the programme, the other President Donald Trump as the one who announced it. One says that it is aimed at discouraging other countries from using Chinese technology, the other that it seeks to ban from the US any such technology deemed a security risk.',
      evidence: [
        {
          source: undated,
          paragraph: 7,
          quote:
            'US Secretary of State Mike Pompeo last month unveiled the “Clean Network” program, saying it is aimed at protecting citizens’ privacy and sensitive information from “malign actors, such as the Chinese Communist Party.”',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 3,
          quote:
            'barely a month after United States President Donald Trump announced a "Clean Network" initiative, which seeks to ban from the US any Chinese technology deemed a security risk',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 4,
          quote: 'This could range from telecommunication companies to software companies and even apps.',
          role: 'supports',
        },
        {
          source: undated,
          paragraph: 1,
          quote:
            'the US “clean network” program that is aimed at discouraging other countries from using Chinese technology',
          role: 'supports',
        },
      ],
    },
    {
      id: 'clean-network-participants',
      kind: 'event',
      attribution: 'the undated article',
      title: 'Clean Network: more than 30 participants',
      summary:
        'More than 30 countries and territories, Australia and Britain among them, are reported to take part in the US programme. It seeks to exclude Chinese telecommunications companies like Huawei and ZTE, as well as apps, cloud service providers and undersea cables, from their internet networks, the article says.',
      date: {
        edtf: '2020-09-08',
        asWritten: [],
        basis: 'inferred',
        reason:
          'As reported on 8 September 2020: the article speaks of the present, bears no date, and is read on the day of the speech that it reports, its year taken from The Straits Times.',
      },
      lane: 'us',
      actors: ['United States', 'Australia', 'Britain', 'Huawei', 'ZTE'],
      tags: ['Clean Network', 'telecommunications'],
      importance: 70,
      evidence: [
        {
          source: undated,
          paragraph: 8,
          quote:
            'More than 30 countries and territories such as Australia and Britain are participating in that initiative, which seeks to exclude Chinese telecommunications companies like Huawei and ZTE, as well as apps, cloud service providers and undersea cables from their internet networks.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'huawei-chip-sanctions',
      kind: 'event',
      attribution: 'the undated article',
      title: 'US sanctions restrict chips for Huawei',
      summary:
        'Washington has imposed sanctions, the article says, that limit Huawei’s procurement of chips with American technology in them.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: bySpeech },
      lane: 'us',
      actors: ['United States', 'Huawei'],
      tags: ['sanctions', 'chips'],
      importance: 80,
      evidence: [
        {
          source: undated,
          paragraph: 11,
          quote:
            'Washington also has imposed sanctions that restrict Huawei from procuring chips containing American technology.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'allies-dissuaded',
      kind: 'event',
      attribution: 'the undated article',
      title: 'Some US allies dissuaded from Huawei in 5G',
      summary:
        'Washington dissuades some of its allies from using Huawei’s technology in 5G networks, saying that the Chinese government could potentially reach data; Huawei denies that, the article says.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: bySpeech },
      lane: 'us',
      actors: ['United States', 'Huawei'],
      tags: ['5G'],
      importance: 65,
      evidence: [
        {
          source: undated,
          paragraph: 10,
          quote:
            'Washington has dissuaded some US allies from using Huawei’s technology in 5G networks, saying data potentially could be accessed by the Chinese government. Huawei vehemently denies that.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'us-concern-companies',
      kind: 'statement',
      attribution: 'the United States, according to the undated article',
      title: 'US concern: Huawei, Bytedance, Tencent',
      summary:
        'The United States says that it is concerned about threats to national security from services of Chinese technology companies such as Huawei, Bytedance and Tencent, and accuses Chinese technology companies of threatening its security.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: bySpeech },
      lane: 'us',
      actors: ['United States', 'Huawei', 'Bytedance', 'Tencent'],
      tags: ['national security'],
      importance: 60,
      evidence: [
        {
          source: undated,
          paragraph: 9,
          quote:
            'The US has expressed concerns over national security threats from services provided by Chinese technology companies like Huawei, Bytedance and Tencent.',
          role: 'supports',
        },
        {
          source: undated,
          paragraph: 4,
          quote: 'the US accusing Chinese technology companies of threatening American national security',
          role: 'supports',
        },
      ],
    },
    {
      id: 'tiktok-ban-threat',
      kind: 'event',
      attribution: 'both articles',
      title: 'US moves to ban TikTok',
      summary:
        'According to one article, the United States says that it will ban the video app TikTok, owned by Bytedance, in the country unless it finds an American buyer; according to the other, the Trump administration has sought to ban it, citing national security concerns.',
      date: {
        edtf: '[..2020-09-08]',
        asWritten: ['Recently', 'In recent months'],
        basis: 'inferred',
        reason:
          'Both expressions are vague and give no beginning. The Straits Times, published on 8 September 2020, gives the end; “Recently” stands in the article without a date and is read against the speech of 8 September that it reports, its year taken from The Straits Times.',
      },
      lane: 'us',
      actors: ['United States', 'Trump administration', 'Bytedance', 'TikTok'],
      tags: ['apps', 'national security'],
      importance: 85,
      difference:
        'One says “Recently” and that the US “said it will ban” the app unless it finds an American buyer; the other says “In recent months”, that the Trump administration “has sought to ban” it, and mentions no buyer.',
      evidence: [
        {
          source: undated,
          paragraph: 11,
          quote:
            'Recently, the US also said it will ban Chinese company Bytedance’s popular TikTok video app in the country unless it finds an American buyer.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 14,
          quote:
            'In recent months, the Trump administration, citing national security concerns, has sought to ban video-sharing app TikTok, which is owned by Beijing-headquartered Bytedance.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wechat-labelled-threat',
      kind: 'statement',
      attribution: 'the United States, according to the undated article',
      title: 'WeChat labelled a national security threat',
      summary: 'The United States calls WeChat, the messaging app of Tencent, a national security threat.',
      date: {
        edtf: '[..2020-09-08]',
        asWritten: [],
        basis: 'inferred',
        reason:
          'The sentence gives no time of its own; it follows one that says “Recently”. The article bears no date and is read against the speech of 8 September that it reports, its year taken from The Straits Times.',
      },
      lane: 'us',
      actors: ['United States', 'Tencent', 'WeChat'],
      tags: ['apps', 'national security'],
      importance: 62,
      evidence: [
        {
          source: undated,
          paragraph: 11,
          quote: 'It similarly labelled Tencent’s popular messaging app WeChat a national security threat.',
          role: 'supports',
        },
      ],
    },

    // China
    {
      id: 'china-accused-espionage',
      kind: 'event',
      attribution: 'The Straits Times',
      title: 'China long accused of cyber espionage',
      summary: 'China has long faced accusations of cyber espionage, the article says; it names no accuser.',
      date: { edtf: '/2020-09-08', asWritten: ['long'], basis: 'inferred', reason: upToPublication },
      lane: 'cn',
      actors: ['China'],
      tags: ['espionage'],
      importance: 45,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 10,
          quote: 'China has long faced accusations of cyber espionage',
          role: 'supports',
        },
      ],
    },
    {
      id: 'china-restricts-us-internet',
      kind: 'event',
      attribution: 'The Straits Times',
      title: 'China restricts US internet companies',
      summary:
        'China keeps tight control of the internet in the country and censors it, the article says, and has for years restricted access to US companies such as Google, Facebook and Twitter.',
      date: { edtf: '/2020-09-08', asWritten: ['for years'], basis: 'inferred', reason: upToPublication },
      lane: 'cn',
      actors: ['China', 'Google', 'Facebook', 'Twitter'],
      tags: ['internet controls'],
      importance: 55,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 13,
          quote:
            'China tightly controls and censors the Internet in the country, and has for years restricted access to US Internet companies such as Google, Facebook and Twitter.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'diplomats-sought-for-support',
      kind: 'event',
      attribution: 'The Straits Times',
      title: 'China seeks support before the launch',
      summary:
        'Shortly before presenting the initiative, China seeks international support for it, reaching out to diplomats from several nations.',
      date: {
        edtf: '[..2020-09-08]',
        asWritten: ['Shortly before'],
        basis: 'inferred',
        reason: 'Before the launch of 8 September 2020; “Shortly before” gives no beginning.',
      },
      lane: 'cn',
      actors: ['China'],
      tags: ['diplomacy', 'Global Initiative on Data Security'],
      importance: 68,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 15,
          quote:
            'Shortly before rolling out the data security programme, China had earlier sought international support for the initiative, reaching out to diplomats from several nations.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'memo-blueprint',
      kind: 'statement',
      attribution: 'Beijing, according to a memo seen by The Straits Times',
      title: 'Memo: blueprint for a possible standard',
      summary:
        'According to a memo that the newspaper has seen, Beijing says that the initiative could serve as a blueprint for a possible international standard.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: byPublication },
      lane: 'cn',
      actors: ['China'],
      tags: ['diplomacy', 'Global Initiative on Data Security'],
      importance: 50,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 16,
          quote:
            'According to a memo seen by The Straits Times, Beijing said the initiative could provide a blueprint for a possible international standard.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'briefing-note',
      kind: 'statement',
      attribution: 'a briefing note provided by Chinese diplomats, quoted by The Straits Times',
      title: 'Briefing note hopes for public support',
      summary:
        'A briefing note that Chinese diplomats give to their foreign counterparts expresses the hope that they can voice political support in public.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: byPublication },
      lane: 'cn',
      actors: ['China'],
      tags: ['diplomacy', 'Global Initiative on Data Security'],
      importance: 48,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 17,
          quote:
            '"We hope that you can... publicly express your political support," said a briefing note Chinese diplomats provided to their foreign counterparts.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-yi-speech',
      kind: 'event',
      attribution: 'both articles',
      title: 'Wang Yi speaks in Beijing',
      summary:
        'Foreign Minister Wang Yi announces the initiative at a seminar in Beijing, on global digital governance according to one article, which quotes a transcript of the speech released by the ministry.',
      date: {
        edtf: '2020-09-08',
        asWritten: ['on Sept. 8', 'on Tuesday (Sept 8)'],
        basis: 'stated',
        reason:
          'Neither sentence writes the year; it is that of The Straits Times, published on 8 September 2020.',
      },
      lane: 'cn',
      actors: ['Wang Yi', 'China'],
      tags: ['Global Initiative on Data Security'],
      importance: 98,
      evidence: [
        {
          source: undated,
          paragraph: 2,
          quote:
            'Foreign Minister Wang Yi announced the initiative in Beijing on Sept. 8 at a seminar on global digital governance.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 2,
          quote:
            'Foreign Minister Wang Yi told a seminar in Beijing that the government has proposed a "Global Initiative on Data Security"',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 1,
          quote:
            'China announced an initiative to develop international standards for data security on Tuesday (Sept 8)',
          role: 'dates',
        },
        {
          source: undated,
          paragraph: 5,
          quote: 'according to a transcript of his speech released by the ministry',
          role: 'supports',
        },
      ],
    },
    {
      id: 'initiative-launched',
      kind: 'event',
      attribution: 'both articles',
      title: 'Global Initiative on Data Security launched',
      summary:
        'China presents an initiative on global data security; according to one article it is to develop international standards, and other countries are invited to take part.',
      date: {
        edtf: '2020-09-08',
        asWritten: ['on Sept. 8', 'on Tuesday (Sept 8)'],
        basis: 'stated',
        reason:
          'Neither sentence writes the year; it is that of The Straits Times, published on 8 September 2020.',
      },
      lane: 'cn',
      actors: ['China', 'Wang Yi'],
      tags: ['Global Initiative on Data Security'],
      importance: 100,
      difference:
        'One says that China “has launched” the initiative; the other that China “announced” it and, reporting Wang’s words, that the government “has proposed” it. Only the latter gives its name and says that other countries are invited.',
      evidence: [
        {
          source: undated,
          paragraph: 1,
          quote: 'China has launched an initiative to address global data security issues',
          role: 'supports',
        },
        {
          source: undated,
          paragraph: 2,
          quote: 'Foreign Minister Wang Yi announced the initiative in Beijing on Sept. 8',
          role: 'dates',
        },
        {
          source: straitsTimes,
          paragraph: 1,
          quote:
            'China announced an initiative to develop international standards for data security on Tuesday (Sept 8)',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 2,
          quote:
            'the government has proposed a "Global Initiative on Data Security", inviting other countries to take part',
          role: 'supports',
        },
      ],
    },
    {
      id: 'call-on-governments',
      kind: 'statement',
      attribution: 'China, according to The Straits Times',
      title: 'China: no forced handover of user data',
      summary: 'China asks governments not to compel companies to give up user data.',
      date: {
        edtf: '2020-09-08',
        asWritten: ['on Tuesday (Sept 8)'],
        basis: 'stated',
        reason: 'The sentence does not write the year; the article was published on 8 September 2020.',
      },
      lane: 'cn',
      actors: ['China'],
      tags: ['Global Initiative on Data Security', 'user data'],
      importance: 58,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 1,
          quote:
            'China announced an initiative to develop international standards for data security on Tuesday (Sept 8) and called on governments not to force companies to hand over user data.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-mounting-risks',
      kind: 'statement',
      attribution: 'Wang Yi, according to the undated article',
      title: 'Wang: mounting risks for cybersecurity',
      summary:
        'Wang says that growing risks for cybersecurity threaten national security, public interests and personal rights.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: inUndatedSpeech },
      lane: 'cn',
      actors: ['Wang Yi'],
      tags: ['speech'],
      importance: 42,
      evidence: [
        {
          source: undated,
          paragraph: 3,
          quote:
            'He said mounting risks for cybersecurity threaten national security, public interests and personal rights.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-certain-country',
      kind: 'statement',
      attribution: 'Wang Yi, according to both articles',
      title: 'Wang: “a certain country” accuses others',
      summary:
        'Wang says that “a certain country” keeps making groundless accusations in the name of “clean” networks and uses security as a pretext to prey on foreign enterprises with a competitive edge; such bullying, he says in one article, must be opposed. The Straits Times notes that he does not directly name the US.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: inSpeech },
      lane: 'cn',
      actors: ['Wang Yi', 'United States'],
      tags: ['speech', 'Clean Network'],
      importance: 75,
      difference:
        'The quotations of one sentence differ: “networks” in one, “network” in the other, and only one begins it with “Bent on unilateral acts”. One quotes “blatant acts of bullying” that “must be opposed and rejected”; the other reports the bullying in its own words.',
      evidence: [
        {
          source: undated,
          paragraph: 5,
          quote:
            '“Bent on unilateral acts, a certain country keeps making groundless accusations against others in the name of `clean’ networks and used security as a pretext to prey on enterprises of other countries who have a competitive edge,” Wang said, according to a transcript of his speech released by the ministry. “Such blatant acts of bullying must be opposed and rejected.”',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 5,
          quote:
            '"A certain country keeps making groundless accusations against others in the name of \'clean\' network and used security as a pretext to prey on enterprises of other countries who have a competitive edge," Mr Wang said, without directly naming the US.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 2,
          quote:
            'adding that it would promote multilateralism in an area where a "certain country" has been bullying others',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-multilateralism',
      kind: 'statement',
      attribution: 'Wang Yi, according to The Straits Times',
      title: 'Wang: initiative promotes multilateralism',
      summary: 'Wang says that the initiative would promote multilateralism.',
      date: {
        edtf: '2020-09-08',
        asWritten: [],
        basis: 'inferred',
        reason:
          'Said at the seminar in Beijing; the passage gives no day, the sentence before it dates the announcement of the initiative “on Tuesday (Sept 8)”.',
      },
      lane: 'cn',
      actors: ['Wang Yi'],
      tags: ['speech', 'Global Initiative on Data Security'],
      importance: 51,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 2,
          quote:
            'adding that it would promote multilateralism in an area where a "certain country" has been bullying others',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-international-rules',
      kind: 'statement',
      attribution: 'Wang Yi, according to the undated article',
      title: 'Wang calls for international rules',
      summary:
        'Wang says that it is important to develop international rules on data security that reflect the will and respect the interests of all countries, with broad participation.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: inUndatedSpeech },
      lane: 'cn',
      actors: ['Wang Yi'],
      tags: ['speech', 'international rules'],
      importance: 56,
      evidence: [
        {
          source: undated,
          paragraph: 6,
          quote:
            'Wang said that it was important to develop international rules on data security that will “reflect the will and respect the interests of all countries through broad-based participation.”',
          role: 'supports',
        },
      ],
    },
    {
      id: 'provision-backdoors',
      kind: 'statement',
      attribution: 'China, in the initiative as both articles report it',
      title: 'Provision: no backdoors in products',
      summary:
        'Companies should not install backdoors in their products and services: to obtain user data illegally, as one article has it; which could allow illegal access to data, as the other does.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: withInitiative },
      lane: 'cn',
      actors: ['China'],
      tags: ['Global Initiative on Data Security', 'provision', 'backdoors'],
      importance: 78,
      difference:
        'In one, backdoors are not to be installed “to illegally obtain user data”; in the other they “could allow for illegal access to data”. One speaks of companies, the other of technology firms.',
      evidence: [
        {
          source: undated,
          paragraph: 13,
          quote:
            'Companies should not “install backdoors in their products and services” to illegally obtain user data',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 6,
          quote:
            'China\'s version of the programme would call on technology firms not to install "back doors" in their products and services, which could allow for illegal access to data.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'provision-sovereignty',
      kind: 'statement',
      attribution: 'China, in the initiative as both articles report it',
      title: 'Provision: respect other states’ sovereignty',
      summary:
        'The sovereignty and jurisdiction of other states over data are to be respected; individual data, one article adds, are not to be requested without permission.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: withInitiative },
      lane: 'cn',
      actors: ['China'],
      tags: ['Global Initiative on Data Security', 'provision', 'sovereignty'],
      importance: 54,
      difference:
        'One says this of companies, “other states” and their “governance of data”; the other of participants, “other member nations” and their “data policies”.',
      evidence: [
        {
          source: undated,
          paragraph: 13,
          quote:
            'Companies should not “install backdoors in their products and services” to illegally obtain user data, should respect the sovereignty, jurisdiction and governance of data in other states',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 7,
          quote:
            'Participants should also respect the sovereignty, jurisdiction and data policies of other member nations, while not requesting individual data without their permission.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'provision-mass-surveillance',
      kind: 'statement',
      attribution: 'China, in the initiative, and Wang Yi, as the articles report them',
      title: 'Provision: no mass surveillance of states',
      summary:
        'The initiative opposes the misuse of technology for mass surveillance of other states; one article adds action against activities that infringe upon personal information, and its unauthorised collection.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: withInitiative },
      lane: 'cn',
      actors: ['China', 'Wang Yi'],
      tags: ['Global Initiative on Data Security', 'provision', 'surveillance'],
      importance: 57,
      difference:
        'Both give the words on mass surveillance, one from the transcript of Wang’s speech, the other as said by Wang. One has “technology”, the other “infocomm technology”; only the latter speaks of personal information.',
      evidence: [
        {
          source: undated,
          paragraph: 12,
          quote:
            'It also opposes abusing technology to “conduct mass surveillance against other states,” the transcript said.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 8,
          quote:
            'He also said that participants would take "actions to prevent and put an end to activities that infringe upon personal information, oppose abusing infocomm technology to conduct mass surveillance against other states or engage in unauthorised collection of personal information".',
          role: 'supports',
        },
      ],
    },
    {
      id: 'provision-critical-infrastructure',
      kind: 'statement',
      attribution: 'China, in the initiative, and Wang Yi, as the articles report them',
      title: 'Provision: spare critical infrastructure',
      summary:
        'The initiative opposes impairing critical infrastructure and stealing important data; in Wang’s words as one article reports them, states should not use cyber attacks to do so.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: withInitiative },
      lane: 'cn',
      actors: ['China', 'Wang Yi'],
      tags: ['Global Initiative on Data Security', 'provision', 'infrastructure'],
      importance: 53,
      difference:
        'One gives this as the initiative’s and names no means; the other gives it as Wang’s words, addressed to states, and names cyber attacks.',
      evidence: [
        {
          source: undated,
          paragraph: 12,
          quote:
            'The Chinese initiative opposes impairing critical infrastructure and theft of important data.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 9,
          quote:
            'he said, adding that states should also not use cyber attacks to cripple key infrastructure or steal important data',
          role: 'supports',
        },
      ],
    },
    {
      id: 'provision-users-dependence',
      kind: 'statement',
      attribution: 'Wang Yi, according to The Straits Times',
      title: 'Provision: no abuse of users’ dependence',
      summary:
        'Companies, Wang says, should not seek “illegitimate interests” by taking advantage of their users’ dependence.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: withInitiative },
      lane: 'cn',
      actors: ['Wang Yi'],
      tags: ['Global Initiative on Data Security', 'provision'],
      importance: 46,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 9,
          quote:
            'Companies should not seek "illegitimate interests" by taking advantage of users\' dependence, he said',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-no-data-abroad',
      kind: 'statement',
      attribution: 'Wang Yi, according to the undated article',
      title: 'Wang: no data asked in breach of laws',
      summary:
        'Wang says that the Chinese government has kept strictly to data security principles, and that it has not asked and will not ask Chinese companies to transfer data overseas to it in breach of other countries’ laws.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: inUndatedSpeech },
      lane: 'cn',
      actors: ['Wang Yi', 'China'],
      tags: ['speech', 'user data'],
      importance: 88,
      evidence: [
        {
          source: undated,
          paragraph: 14,
          quote:
            '“The Chinese government has acted in strict compliance with data security principles. We have not and will not ask Chinese companies to transfer data overseas to the government in breach of other countries’ laws,” said Wang.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'wang-politicisation',
      kind: 'statement',
      attribution: 'Wang Yi, according to the undated article',
      title: 'Wang: politicisation breaks basic norms',
      summary:
        'Wang says that politicising security issues, double standards and slander violate the basic norms of international relations and hold back digital cooperation and development worldwide.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: inUndatedSpeech },
      lane: 'cn',
      actors: ['Wang Yi'],
      tags: ['speech'],
      importance: 64,
      evidence: [
        {
          source: undated,
          paragraph: 15,
          quote:
            '“Politicization of security issues, double standards and slandering others violate the basic norms governing international relations, and seriously disrupts and hampers global digital co-operation and development,” he said.',
          role: 'supports',
        },
      ],
    },

    // Companies
    {
      id: 'huawei-5g-bans',
      kind: 'event',
      attribution: 'The Straits Times',
      title: 'Huawei 5G equipment banned in some countries',
      summary:
        'Huawei has had its 5G infrastructure equipment banned in the United States, India and several European countries, the article says.',
      date: {
        edtf: '[..2020-09-08]',
        asWritten: [],
        basis: 'inferred',
        reason:
          'The article, published on 8 September 2020, reports the bans as past and gives no day for any of them.',
      },
      lane: 'companies',
      actors: ['Huawei', 'United States', 'India'],
      tags: ['5G'],
      importance: 72,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 11,
          quote:
            'tech behemoth Huawei has borne the brunt of the backlash, having its high tech 5G infrastructure equipment banned in the US, India and several European countries',
          role: 'supports',
        },
      ],
    },
    {
      id: 'huawei-denials',
      kind: 'statement',
      attribution: 'Huawei, according to both articles',
      title: 'Huawei denies the accusations',
      summary:
        'According to one article, Huawei denies that the Chinese government could potentially reach the data; according to the other, it rejects suggestions of security lapses and insists that it has no links to the government.',
      date: {
        edtf: '[..2020-09-08]',
        asWritten: [],
        basis: 'inferred',
        reason:
          'Neither article says when. One speaks in the present and bears no date; The Straits Times, published on 8 September 2020, speaks of it as past.',
      },
      lane: 'companies',
      actors: ['Huawei'],
      tags: ['5G'],
      importance: 73,
      difference:
        'What is denied differs: in one, that the Chinese government could potentially access data; in the other, security lapses and links to the government.',
      evidence: [
        {
          source: undated,
          paragraph: 10,
          quote:
            'Washington has dissuaded some US allies from using Huawei’s technology in 5G networks, saying data potentially could be accessed by the Chinese government. Huawei vehemently denies that.',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 12,
          quote:
            'Huawei has vehemently rejected suggestions of security lapses and insisted that it has no links to the government.',
          role: 'supports',
        },
      ],
    },

    // Observers
    {
      id: 'initiative-seen-as-reaction',
      kind: 'statement',
      attribution: 'both articles',
      title: 'Initiative seen as answer to Clean Network',
      summary: 'Both articles present the Chinese initiative as an answer to the US programme.',
      date: {
        edtf: '2020-09-08',
        asWritten: [],
        basis: 'inferred',
        reason:
          'As reported on 8 September 2020: both articles speak of the present. The Straits Times was published on that day; the other article bears no date and is read on the day of the speech that it reports, its year taken from The Straits Times.',
      },
      lane: 'observers',
      actors: ['China', 'United States'],
      tags: ['Clean Network', 'Global Initiative on Data Security'],
      importance: 59,
      difference:
        'One calls the initiative a countermove; the other says that it appears to be an immediate reaction.',
      evidence: [
        {
          source: undated,
          paragraph: 1,
          quote:
            'China has launched an initiative to address global data security issues, a countermove to the US “clean network” program that is aimed at discouraging other countries from using Chinese technology',
          role: 'supports',
        },
        {
          source: straitsTimes,
          paragraph: 19,
          quote: 'the initiative appears to be an immediate reaction to the US\' "Clean Network" programme',
          role: 'supports',
        },
      ],
    },
    {
      id: 'signatories-not-disclosed',
      kind: 'event',
      attribution: 'The Straits Times',
      title: 'Signatories not disclosed',
      summary:
        'No more has been made known, the article says, about which countries have signed up, what the initiative would consist of or how it would be put into practice.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: asReported },
      lane: 'observers',
      actors: ['China'],
      tags: ['Global Initiative on Data Security'],
      importance: 66,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 18,
          quote:
            'No further details have been unveiled about which countries have signed up for the initiative, what it would consist of and how it would be implemented.',
          role: 'supports',
        },
      ],
    },
    {
      id: 'analysts-irony',
      kind: 'statement',
      attribution: 'analysts, according to The Straits Times',
      title: 'Analysts: there could be some irony',
      summary: 'Analysts say that there could be some irony in what China is opposing.',
      date: { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: asReported },
      lane: 'observers',
      actors: [],
      tags: ['criticism'],
      importance: 52,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 19,
          quote: 'analysts say there could be some level of irony in what China is opposing',
          role: 'supports',
        },
      ],
    },
    {
      id: 'hoffman-criticism',
      kind: 'statement',
      attribution: 'Samantha Hoffman, Australian Strategic Policy Institute, quoted by The Straits Times',
      title: 'Hoffman: China does what it says it opposes',
      summary:
        'Samantha Hoffman, an analyst specialising in Chinese cybersecurity, says that there is ample evidence that China engages in the activities that it says it opposes, and so does not oppose them when they are carried out on its own terms.',
      date: { edtf: '[..2020-09-08]', asWritten: [], basis: 'inferred', reason: byPublication },
      lane: 'observers',
      actors: ['Samantha Hoffman', 'Australian Strategic Policy Institute'],
      tags: ['criticism'],
      importance: 77,
      evidence: [
        {
          source: straitsTimes,
          paragraph: 20,
          quote:
            '"The actions (China) says it opposes, there is ample evidence that it engages in those activities, so it doesn\'t oppose those activities when they are undertaken on its own terms," said Dr Samantha Hoffman, an analyst at the Australian Strategic Policy Institute specialising in Chinese cyber security.',
          role: 'supports',
        },
      ],
    },
  ],
});
