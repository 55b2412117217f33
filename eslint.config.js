import { configs as regexp } from 'eslint-plugin-regexp'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Name the export: export function …' }
const NO_ANY = { selector: 'TSAnyKeyword', message: 'Name the type, or take unknown and check it.' }
const NO_CLASS = {
  selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name="Error"])',
  message: 'Write functions over readonly data; createX(deps) gives an object of functions.',
}
const NO_ASCII_PATTERN = {
  selector: 'Literal[regex.pattern=/\\\\[bBwW]/]',
  message: 'It knows ASCII alone: match tokens, or write \\p{L} and \\p{N} with the u flag.',
}

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.start/', 'shots/', 'public/', 'corpus/']),
  ts.configs.recommended,
  regexp['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // taste, or against our own rule
      'regexp/negation': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'no-restricted-syntax': ['error', NO_ANY, NO_CLASS],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'minisearch', message: 'Go through lib/stories: MiniSearch lives there alone.' },
            {
              name: 'webextension-polyfill',
              message: "Import { browser } from 'wxt/browser', in lib/browser and entrypoints alone.",
            },
            { name: 'jsdom', message: 'linkedom is the test DOM.' },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'off', // said by no-restricted-syntax, with what to do instead
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['lib/**'],
    rules: { 'no-restricted-syntax': ['error', NO_ANY, NO_CLASS, NO_DEFAULT_EXPORT, NO_ASCII_PATTERN] },
  },
  {
    files: ['lib/stories/**', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
)
