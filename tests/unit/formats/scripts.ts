import type { Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { timelineOf } from '../../golden/made-up';
import { madeUpSource } from '../source/documents';

/** Timelines in other scripts, of our own invention, whose quotes are in their sources. */

interface Story {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly [string, string];
  readonly publisher: string;
  readonly events: readonly (readonly [title: string, quote: string, asWritten: string])[];
}

const STORIES = {
  chinese: {
    language: 'zh',
    title: '青石港的灯塔（2020年）',
    description: '一座灯塔怎样修好，又由谁来看守。',
    lanes: ['港务局', '渔民协会'],
    publisher: '《海港晨报》',
    events: [
      ['港务局宣布修复灯塔', '“灯塔将在六个月内修好，费用由港务局承担。”', '9月8日'],
      [
        '渔民协会要求增加看守人',
        '渔民协会说，夜里至少要有两个人看守，否则船只不敢靠岸，货物也无法按时送到。',
        '9月10日',
      ],
      ['灯塔重新点亮', '灯塔在除夕夜重新点亮。', '除夕夜'],
    ],
  },
  arabic: {
    language: 'ar',
    title: 'منارة المرفأ (2020): من يحرسها؟',
    description: 'كيف أصلحت المنارة، ومن صار يحرسها.',
    lanes: ['سلطة الموانئ', 'جمعية الصيادين'],
    publisher: 'صحيفة الميناء',
    events: [
      ['سلطة الموانئ تعلن إصلاح المنارة', 'ستُصلَح المنارة خلال 6 أشهر (بتكلفة 5%).', '8 سبتمبر 2020'],
      ['الصيادون يطلبون حارسين', 'قالت الجمعية إن «حارسين اثنين» لا يكفيان، وطلبت ثلاثة.', '10 سبتمبر 2020'],
      ['إضاءة المنارة من جديد', 'أضيئت المنارة ليلة رأس السنة.', 'ليلة رأس السنة'],
    ],
  },
  hebrew: {
    language: 'he',
    title: 'המגדלור בנמל (2020): מי שומר?',
    description: 'איך תוקן המגדלור, ומי שומר עליו עכשיו.',
    lanes: ['רשות הנמלים', 'אגודת הדייגים'],
    publisher: 'עיתון הנמל',
    events: [
      ['רשות הנמלים מודיעה על תיקון', 'המגדלור יתוקן בתוך 6 חודשים (בעלות של 5%).', '8 בספטמבר 2020'],
      ['הדייגים מבקשים שני שומרים', 'האגודה אמרה: „שני שומרים” לפחות בכל לילה.', '10 בספטמבר 2020'],
      ['המגדלור הודלק מחדש', 'המגדלור הודלק בליל השנה החדשה.', 'ליל השנה החדשה'],
    ],
  },
  thai: {
    language: 'th',
    title: 'ประภาคารที่ท่าเรือ (2020)',
    description: 'ประภาคารได้รับการซ่อมแซมอย่างไร และใครเป็นผู้เฝ้า',
    lanes: ['การท่าเรือ', 'สมาคมชาวประมง'],
    publisher: 'หนังสือพิมพ์ท่าเรือ',
    events: [
      [
        'การท่าเรือประกาศซ่อมประภาคาร',
        'ประภาคารจะซ่อมเสร็จภายใน 6 เดือน โดยการท่าเรือเป็นผู้ออกค่าใช้จ่ายทั้งหมด',
        '8 กันยายน 2020',
      ],
      [
        'ชาวประมงขอผู้เฝ้าสองคน',
        'สมาคมกล่าวว่าต้องมีผู้เฝ้าอย่างน้อยสองคนทุกคืน มิฉะนั้นเรือจะไม่กล้าเข้าฝั่งเพราะน้ำเชี่ยว',
        '10 กันยายน 2020',
      ],
      ['ประภาคารส่องแสงอีกครั้ง', 'ประภาคารส่องแสงอีกครั้งในคืนปีใหม่', 'คืนปีใหม่'],
    ],
  },
  hindi: {
    language: 'hi',
    title: 'बंदरगाह का प्रकाशस्तंभ (2020)',
    description: 'प्रकाशस्तंभ की मरम्मत कैसे हुई और अब उसकी रखवाली कौन करता है।',
    lanes: ['पत्तन प्राधिकरण', 'मछुआरा संघ'],
    publisher: 'बंदरगाह समाचार',
    events: [
      [
        'प्राधिकरण ने मरम्मत की घोषणा की',
        'प्रकाशस्तंभ की मरम्मत छह महीनों में पूरी होगी और व्यय प्राधिकरण उठाएगा।',
        '8 सितंबर 2020',
      ],
      ['मछुआरों ने दो रक्षक माँगे', 'संघ ने कहा कि हर रात कम से कम दो रक्षक चाहिए।', '10 सितंबर 2020'],
      ['प्रकाशस्तंभ फिर जला', 'नववर्ष की रात प्रकाशस्तंभ फिर जला।', 'नववर्ष की रात'],
    ],
  },
} as const satisfies Record<string, Story>;

export const SCRIPTS = Object.keys(STORIES) as readonly (keyof typeof STORIES)[];

const DATES = ['2020-09-08', '2020-09-10', '2020-12-31'] as const;

/** Returns the timeline in a script. */
export function inScript(script: keyof typeof STORIES): Timeline {
  const { language, title, description, lanes, publisher, events }: Story = STORIES[script];
  const made = timelineOf(
    events.map(([heading], index) => ({ edtf: DATES[index] ?? '2020', id: `e-${index}`, title: heading })),
  );
  const paragraphs = events.map(([, quote, asWritten]) => `${asWritten} ${quote}`);
  const source = { ...madeUpSource(paragraphs), title, publisher, language };
  return {
    ...made,
    id: script,
    title,
    description,
    language,
    lanes: lanes.map((name, index) => ({ id: `lane-${index}`, title: name })),
    sources: [source],
    events: made.events.map((event, index): TimelineEvent => {
      const [heading, quote, asWritten] = events[index] ?? ['', '', ''];
      return {
        ...event,
        title: heading,
        summary: heading,
        attribution: publisher,
        lane: `lane-${index % 2}`,
        date: { ...event.date, asWritten: [asWritten], basis: 'stated' },
        evidence: [{ ...event.evidence[0], source: source.id, paragraph: index + 1, quote }],
      };
    }),
  };
}
