import { describe, expect, it } from 'vitest';
import { firstIssues, MAX_REPORTED } from '../../../src/cli/limit.js';
import { isClean, type Issue, type Severity } from '../../../src/lib/model/issue.js';
import { IssueList } from '../../../src/lib/model/issues.js';

const issue = (severity: Severity, path = 'a'): Issue => ({
  severity,
  path,
  what: 'wrong',
  found: 'this',
  fix: 'that',
});

describe('a list of issues', () => {
  it('counts errors alone, and gives them before warnings and notes', () => {
    const list = new IssueList(10);
    list.addAside(() => issue('note'));
    list.add(() => issue('error'));
    list.addAside(() => issue('warning'));
    expect(list.count).toBe(1);
    expect(list.issues.map(({ severity }) => severity)).toEqual(['error', 'note', 'warning']);
    expect(isClean(list.issues)).toBe(false);
  });

  it('keeps every error that it has room for, however many warnings came before', () => {
    const list = new IssueList(2);
    for (let made = 0; made < 5; made += 1) list.addAside(() => issue('warning'));
    expect(list.isFull).toBe(false);
    for (let made = 0; made < 3; made += 1) list.add(() => issue('error'));
    expect(list.isFull).toBe(true);
    expect(list.count).toBe(3);
    expect(list.issues.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning', 'warning']);
  });
});

describe('the first issues of a report', () => {
  it('are errors, then warnings, then notes, and what is left out is counted by kind', () => {
    const of = (severity: Severity, count: number) => Array.from({ length: count }, () => issue(severity));
    const { reported, omitted } = firstIssues(
      [...of('note', 50), ...of('warning', 70), ...of('error', 60)],
      7,
    );
    expect(reported).toHaveLength(MAX_REPORTED);
    expect(reported.filter(({ severity }) => severity === 'error')).toHaveLength(60);
    expect(omitted).toEqual({ errors: 7, warnings: 30, notes: 50 });
  });
});
