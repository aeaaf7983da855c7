'use strict';
/* Run by `cms/launch/test.ts`, which builds first. By itself: npx jest -c test/jest.config.cjs --selectProjects domain */

const path = require('node:path');

const root = path.resolve(__dirname, '..');

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** @param {string} name the folder of `test` */
const project = (name, more) => ({
  displayName: name,
  rootDir: root,
  roots: [path.join(root, 'test', name)],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '\\.(css|woff2?)$': path.join(__dirname, 'support/empty-asset.cjs') },
  ...more,
});

const withRegister = {
  globalSetup: path.join(__dirname, 'support/start-shared-register.ts'),
  globalTeardown: path.join(__dirname, 'support/stop-shared-register.ts'),
};

module.exports = {
  rootDir: root,
  projects: [project('domain', {}), project('api', withRegister), project('browser', withRegister)],
  testTimeout: 60_000,
  forceExit: false,
};
