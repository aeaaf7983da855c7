import english from 'ra-language-english';
import { roleAllows } from '../../admin/office/providers/access';
import { changeable, writable } from '../../admin/office/providers/writable-fields';
import { fieldChanges } from '../../admin/office/audit/field-changes';
import { DEADLINE_RULES } from '../../cms/domain/deadline/rule';
import { OFFICE_CATALOGS } from '../../admin/i18n/office-catalogs';

describe('what a role may do in the office', () => {
  const lists = ['plans', 'measures', 'responsible-bodies', 'budget-programmes', 'orders', 'amendments', 'publications'];

  it.each(lists)('an official reads and exports %s and changes nothing in them', (resource) => {
    expect(['list', 'show', 'export'].every((action) => roleAllows('official', action, resource))).toBe(true);
    const changes = ['create', 'edit', 'delete', 'draft', 'publish', 'import'];
    expect(changes.filter((action) => roleAllows('official', action, resource))).toEqual([]);
  });

  it('acts are entered and reviewed by editors alone', () => {
    const actions = ['list', 'show', 'create', 'edit', 'delete'];
    expect(actions.filter((action) => roleAllows('official', action, 'imports'))).toEqual([]);
    expect(actions.filter((action) => roleAllows('editor', action, 'imports'))).toEqual(actions);
  });

  it('the audit log is for editors, and nobody writes in it', () => {
    expect(roleAllows('official', 'list', 'audit-entries')).toBe(false);
    expect(roleAllows('editor', 'list', 'audit-entries')).toBe(true);
    expect(roleAllows('editor', 'edit', 'audit-entries')).toBe(false);
  });

  it('nobody may do what is not named', () => {
    expect(roleAllows('editor', 'delete', 'plans')).toBe(false);
    expect(roleAllows('editor', 'list', 'users')).toBe(false);
  });
});

describe('what goes back to the server', () => {
  it('is the fields of the record and the revision read, and an emptied text as none', () => {
    const row = { id: 'x', code: 'cec', nameKk: 'А', nameRu: '', nameEn: null, measures: 4, amountTiyn: '5', revision: 7 };
    expect(writable('responsible-bodies', row)).toEqual({ code: 'cec', nameKk: 'А', nameRu: null, nameEn: null, revision: 7 });
  });

  it("leaves out a change-set's plan and kind once it is opened", () => {
    const row = { planId: 'p', kind: 'correction', reason: 'x', inForceFrom: '2006-04-06' };
    expect(changeable('amendments', row)).toEqual({ reason: 'x', inForceFrom: '2006-04-06' });
  });
});

describe('an entry of the audit log', () => {
  it('shows the fields that changed, and only those', () => {
    expect(fieldChanges({ a: 1, b: 'x', c: null }, { a: 2, b: 'x', d: [1] })).toEqual([
      { field: 'a', before: '1', after: '2' },
      { field: 'd', before: null, after: '[1]' },
    ]);
  });
});

describe("the office's words", () => {
  const keys = (branch: unknown, above = ''): string[] =>
    typeof branch === 'object' && branch !== null
      ? Object.entries(branch).flatMap(([name, inner]) => keys(inner, `${above}.${name}`))
      : [above];
  const text = (branch: unknown): string[] =>
    typeof branch === 'object' && branch !== null ? Object.values(branch).flatMap(text) : [String(branch)];

  it("hold every one of react-admin's own words in all three languages", () => {
    const wanted = keys(english).sort();
    for (const catalog of Object.values(OFFICE_CATALOGS)) expect(keys({ ra: catalog.ra }).sort()).toEqual(expect.arrayContaining(wanted));
  });

  it('say how every rule of the deadline grammar read', () => {
    for (const { rules } of Object.values(OFFICE_CATALOGS)) {
      const named = new Set(Object.keys(rules.deadline).map((name) => `deadline/${name}`));
      expect(DEADLINE_RULES.filter((rule) => !named.has(rule))).toEqual([]);
    }
  });

  it('are in Cyrillic letters throughout where they are Kazakh or Russian', () => {
    const latinInside = /[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/iu;
    for (const language of ['kk', 'ru'] as const) {
      const { office, editing, resources, review, origin, rules, errors, ra } = OFFICE_CATALOGS[language];
      expect(text({ office, editing, resources, review, origin, rules, errors, ra }).filter((words) => latinInside.test(words.replace(/%\{\w+\}/g, '')))).toEqual([]);
    }
  });
});
