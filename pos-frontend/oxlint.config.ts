import { readdirSync } from 'node:fs';
import { defineConfig } from 'oxlint';

/**
 * The folder law: shared → features → app, and no feature imports another. The rules are made from
 * the folders that exist, so a new feature is under the law from its first file.
 */
const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const NO_BARREL = {
  group: ['**/index', '**/index.ts', '**/index.tsx'],
  message: 'Import the module that defines the name; barrels hide what a page loads.',
};

type Restriction = ['error', { patterns: { group: string[]; message: string }[] }];

function closedTo(folders: string[], message: string): Restriction {
  const group = folders.flatMap((folder) => {
    const name = folder.split('/').at(-1) ?? folder;
    // By alias, by a path through the tree, and from the folder next door.
    return [
      `@/${folder}`,
      `@/${folder}/**`,
      `**/${folder}/**`,
      `../${name}/**`,
      `../../${name}/**`,
    ];
  });
  return ['error', { patterns: [{ group, message }, NO_BARREL] }];
}

export default defineConfig({
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'unicorn', 'oxc', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['dist', 'test-results', 'src/shared/api/generated'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/jsx-no-literals': ['error', { noStrings: false, ignoreProps: true }],
    'import/no-cycle': 'error',
    'no-console': 'error',
    eqeqeq: 'error',
    'no-restricted-imports': ['error', { patterns: [NO_BARREL] }],
    // Data from outside is parsed by zod; the few casts that are left say why they hold.
    'typescript/no-unsafe-type-assertion': 'off',
    // `group` and `status` have no element of the same layout; both are valid ARIA.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Takes a table cell of a decorative row for a control.
    'jsx-a11y/control-has-associated-label': 'off',
    // The automatic JSX runtime needs no React in scope.
    'react/react-in-jsx-scope': 'off',
    // Style sheets and test matchers are imported for what they do.
    'import/no-unassigned-import': [
      'error',
      { allow: ['**/*.css', '@testing-library/jest-dom/vitest'] },
    ],
  },
  overrides: [
    {
      files: ['src/shared/**'],
      rules: {
        'no-restricted-imports': closedTo(
          ['features', 'app'],
          'shared knows neither features nor app: imports go shared → features → app.',
        ),
      },
    },
    {
      // A person does one thing after the other.
      files: ['e2e/**'],
      rules: { 'no-await-in-loop': 'off' },
    },
    {
      // Nobody translates what only a test shows.
      files: ['**/*.test.tsx'],
      rules: { 'react/jsx-no-literals': 'off' },
    },
    ...features.map((feature) => ({
      files: [`src/features/${feature}/**`],
      rules: {
        'no-restricted-imports': closedTo(
          [
            'app',
            ...features.filter((other) => other !== feature).map((other) => `features/${other}`),
          ],
          'A feature imports from shared and from itself only.',
        ),
      },
    })),
  ],
});
