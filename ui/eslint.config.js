// Lint rules. The walls: only lib/backend knows Tauri; kit → charts → parts → screens → frame, never back.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only lib/backend knows Tauri.',
};
const backwards = (...rooms) => ({
  group: rooms.flatMap((room) => [`$${room}`, `$${room}/**`, `**/${room}/**`]),
  message: 'The direction is kit → charts → parts → screens → frame.',
});
const data = {
  group: ['$lib/backend', '$lib/backend/**', '$lib/state', '$lib/state/**'],
  message: 'The kit shows what it is given; it fetches nothing.',
};
const walls = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [tauri, ...patterns] }] },
});

export default ts.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'src/lib/text/messages.ts',
      'src/lib/backend/bindings.ts',
      'scripts/canary',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // A style attribute in the markup is refused by the CSP; `style:--name={…}` is not.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'Use a class or style:--name={…}: the CSP refuses style="…".',
        },
      ],
      // The type checker sees these through svelte-check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'prefer-const': 'off',
    },
  },
  walls(['src/**'], {
    group: ['$screens/*/**/internal/**'],
    message: 'The inside of a screen stays inside.',
  }),
  walls(['src/kit/**'], data, backwards('charts', 'parts', 'screens', 'frame')),
  walls(['src/charts/**'], data, backwards('parts', 'screens', 'frame')),
  walls(['src/parts/**'], backwards('screens', 'frame')),
  walls(['src/screens/**'], backwards('frame')),
  walls(['src/lib/**'], backwards('kit', 'charts', 'parts', 'screens', 'frame')),
  { files: ['src/lib/backend/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.test.ts', 'tests/**', 'scripts/**', '*.config.*'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: globals.node },
    rules: {
      ...ts.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-function-return-type': 'off',
    },
  },
);
