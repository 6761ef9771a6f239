// A release is refused while anything about it is not true yet, and its notes are the changelog's.
import { describe, expect, it } from 'vitest';
import { releaseNotes, releaseProblems, type ReleaseFacts } from '../../release/release';

const changelog = `# Changelog

## [1.2.0] - 2027-01-15

### Added

- One thing.

## [1.1.0] - 2026-12-01

- Another.
`;
const ready: ReleaseFacts = {
  tag: 'v1.2.0',
  version: '1.2.0',
  changelog,
  addresses: {
    repository: 'https://a.example/r',
    bugs: 'https://a.example/b',
    security: 'mailto:s@a.example',
  },
};

describe('releaseProblems', () => {
  it('has none for a version that is ready', () => {
    expect(releaseProblems(ready)).toEqual([]);
  });

  it.each<[string, Partial<ReleaseFacts>, RegExp]>([
    ['another tag', { tag: 'v1.3.0' }, /tag is v1\.3\.0/],
    ['another version', { version: '1.3.0', tag: 'v1.3.0' }, /newest version of CHANGELOG\.md is 1\.2\.0/],
    ['no date', { changelog: changelog.replace('2027-01-15', 'unreleased') }, /no date/],
    ['no changelog', { changelog: '# Changelog\n' }, /no version/],
    ['no repository', { addresses: { ...ready.addresses, repository: null } }, /repository is not decided/],
    [
      'no security contact',
      { addresses: { repository: 'https://a', bugs: 'https://b' } },
      /security is not decided/,
    ],
    ['no address', { addresses: { ...ready.addresses, bugs: 'soon' } }, /bugs is no address/],
  ])('names %s', (_, change, problem) => {
    const problems = releaseProblems({ ...ready, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('releaseNotes', () => {
  it('are what stands below the heading of the version', () => {
    expect(releaseNotes(changelog, 'v1.2.0')).toBe('### Added\n\n- One thing.\n');
    expect(releaseNotes(changelog, 'v1.1.0')).toBe('- Another.\n');
    expect(releaseNotes(changelog, 'v9.0.0')).toBeNull();
  });
});
