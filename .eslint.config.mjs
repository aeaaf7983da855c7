import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What TypeScript itself does not check, for every .ts and .tsx file of the project. */
export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.data/**', '.strapi/**', '**/*.cjs', '**/*.mjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Functions that answer a promise for the sake of their type may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // It would have `query<Row>()` where `query() as Row` says openly that nobody checks the shape.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['admin/**/*.tsx', 'admin/**/*.ts'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Tables laid out as grids lose their meaning in browsers unless their roles are said.
      'jsx-a11y/no-redundant-roles': ['error', { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'], td: ['cell'] }],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { table: ['table'], tr: ['row', 'none', 'presentation'], td: ['cell'], th: ['columnheader', 'rowheader'] },
      ],
      // What scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'group', 'tabpanel'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Jest's mocks and matchers are typed loosely.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
