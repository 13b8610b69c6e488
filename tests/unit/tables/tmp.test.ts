import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { read, rowsOf } from './reading';
const C='/work/shared/cases/';
it('x', async () => {
  for (const f of ['06-numbers-as-dates.json','06-int64-seconds.parquet','06-time-of-day-as-start.parquet','07-large-ids.ndjson','09-dates.csv','10-date32-before-year-0.parquet','14-sep-line.csv','imports/bce.csv','imports/excel-en.csv','imports/excel-de.csv','imports/own-export.csv','imports/wikidata.csv']) {
    const r = await read(new Uint8Array(readFileSync(C+f)), { name: f });
    console.log(f, JSON.stringify(r.problem), JSON.stringify(r.faults.told), JSON.stringify(r.notes));
    for (const x of rowsOf(r.archive)) console.log('   ', x.id, '|', String(x.title).slice(0,30), '|', x.date, x.flags);
  }
});
