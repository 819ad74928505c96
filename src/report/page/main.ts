import type { ReportData } from '../data.ts';
import { byId } from './elements.ts';
import { FilterForm } from './filter.ts';
import { PageList } from './list.ts';
import { search } from './search.ts';
import { showSummary } from './summary.ts';

/** Pause in typing after which the search starts, in milliseconds. */
const PAUSE = 150;

const { summary, entries } = JSON.parse(byId('data').textContent ?? '') as ReportData;
const list = new PageList(entries.length);
let searches = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

const form = new FilterForm(summary, (filter) => {
  const mine = ++searches;
  const stale = () => mine !== searches;
  clearTimeout(waiting);
  waiting = setTimeout(() => search(entries, filter, (found, done) => list.show(found, done), stale), PAUSE);
});
showSummary(summary, (fields) => {
  form.narrow(fields);
  byId('pages').scrollIntoView();
});
list.show(entries, 1);
