// Made-up values in the shape of issued ones, each different.
export const values = {
  accountId: '1234567_SB1',
  consumerKey: 'a1'.repeat(32),
  consumerSecret: 'b2'.repeat(32),
  tokenId: 'c3'.repeat(32),
  tokenSecret: 'd4'.repeat(32),
};
