// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-older-label-case',
    from: 'not-cut-short',
    about: '“Token Id” with a small d, as older guides picture it.',
    captured: [
      '5ee82e0d4415f26d86afae456661ab54215d215f3a9892388839370c7713b5d5',
      'a1dee2e92acf93660dfdd325a41f7e5c7ea35e9ecdd3ebca8d00d6f372a5acef',
    ],
    patch: String.raw`
      - ID" data-nsps-id="field_Token_ID__1790000000001
      + Id" data-nsps-id="field_Token_Id__1790000000001
      - Token ID<
      + Token Id<
      - >⏎ 81479d529f154d1e56d0…⏎<
      + >⏎<span class="inputreadonly">5ee82e0d4415f26d86afae456661ab54215d215f3a9892388839370c7713b5d5</span>⏎<
      - >⏎ 97802011cf4019b841d0…
      + >⏎<span class="inputreadonly">a1dee2e92acf93660dfdd325a41f7e5c7ea35e9ecdd3ebca8d00d6f372a5acef</span>
    `,
  },
  {
    name: 'shown-other-application',
    from: 'not-cut-short',
    about: 'A token for another application, whose values are kept under that name.',
    fields: { application: 'Acme Bank Feeds' },
    ours: false,
    met: ['tokenUser', 'tokenRole'],
    unmet: ['tokenApplication'],
    captured: [
      'f18e9f785db0891cc3ad345cb518b8b2b637ce972d00fe2955e2d400b5aa55c6',
      'ba5fa256ec07e8bf8681e174b03399b0e0b280b6d29d21cb98e50945b26fdc7a',
    ],
    without: ['mode'],
    patch: String.raw`
      - >Fulfillment Integration<
      + >Acme Bank Feeds<
      - >⏎ Fulfillment Integration -
      + >⏎ Acme Bank Feeds -
      - 81479d529f154d1e56d0…
      + f18e9f785db0891cc3ad345cb518b8b2b637ce972d00fe2955e2d400b5aa55c6
      - 97802011cf4019b841d0…
      + ba5fa256ec07e8bf8681e174b03399b0e0b280b6d29d21cb98e50945b26fdc7a
    `,
  },
  {
    name: 'shown-readonly-input',
    from: 'not-cut-short',
    about: 'The values stand in read-only inputs, classic look.',
    captured: [
      '95615d547d8fc11e946349d6dd204f57a915fc6febfd2cf651dfda5a992e1c0c',
      '11ad5bd01e46607845a9c24cdef66f8dfd49530574390762d2e01427cb18c09a',
    ],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - field inputreadonly" data-nsps-type="field_input">⏎ 81479d529f154d1e56d0…⏎<
      + field"><input type="text" id="x1" name="x1" readonly value="95615d547d8fc11e946349d6dd204f57a915fc6febfd2cf651dfda5a992e1c0c"><
      - field inputreadonly" data-nsps-type="field_input">⏎ 97802011cf4019b841d0…⏎<
      + field"><input type="text" id="x2" name="x2" readonly value="11ad5bd01e46607845a9c24cdef66f8dfd49530574390762d2e01427cb18c09a"><
    `,
  },
  {
    name: 'shown-redwood',
    from: 'not-cut-short',
    about: 'Redwood assets and header over classic markup.',
    captured: [
      'c4a61c2bcee489c3dbf7632e2da08777d76b564d9d560e08ba9d68117b0cb154',
      'caabaddbb42e2506efe463cb04a33fd415a454b4de3070dac224f7e3862721c8',
    ],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - 81479d529f154d1e56d0…
      + c4a61c2bcee489c3dbf7632e2da08777d76b564d9d560e08ba9d68117b0cb154
      - 97802011cf4019b841d0…
      + caabaddbb42e2506efe463cb04a33fd415a454b4de3070dac224f7e3862721c8
    `,
  },
  {
    name: 'shown-text',
    from: 'not-upper-case',
    about: 'Token ID and Token Secret as text nodes right after the first save.',
    captured: [
      'd36a36200bc125d1d79f83a2531c96251b8acaf8534c334bff82183fd75ffc65',
      '7cb576bf763aebdb8a7146b8a57da8d40a37c4dacd917a5501ad3a4fd6be861d',
    ],
    patch: String.raw`
      - 8F19E1AA9EFFFFB8A928ECECA1FF6BDC7EB078887DA750F302E595E99C1B9A75
      + d36a36200bc125d1d79f83a2531c96251b8acaf8534c334bff82183fd75ffc65
      - 7CFF768F861FDD70F91163F0EF9EFC270235B8DB36C3A29A03DB71A40F0FFCDC
      + 7cb576bf763aebdb8a7146b8a57da8d40a37c4dacd917a5501ad3a4fd6be861d
    `,
  },
  {
    name: 'shown-upper-case',
    from: 'not-cut-short',
    about: 'Labels and group in upper case in the document itself.',
    captured: [
      '53ad2a76f1451fb059aa4edde59da83ec9fd4683e5f12e8c4e6522378cde54c2',
      '846793c89f083726debe2255cb3c1fdc934c8b8d3080547fce0955e43018a3b2',
    ],
    words: {
      'Token Id / secret': 'TOKEN ID / SECRET',
      'Token ID': 'TOKEN ID',
      '81479d529f154d1e56d0…': '53ad2a76f1451fb059aa4edde59da83ec9fd4683e5f12e8c4e6522378cde54c2',
      'Token Secret': 'TOKEN SECRET',
      '97802011cf4019b841d0…': '846793c89f083726debe2255cb3c1fdc934c8b8d3080547fce0955e43018a3b2',
    },
  },
  {
    name: 'shown-with-copy-link',
    from: 'not-cut-short',
    about: 'Each value is followed by a link that copies it, inside the same field.',
    captured: [
      '9ba09abac85f330dc378bb77cbdd42ed0b9e6dffbe8c392c8f0fcc367f82f966',
      '5e72ce02b9727b695ccc10abbb3a1d2ac5ae63df39cec4b4843b251aec3b29c2',
    ],
    patch: String.raw`
      - 81479d529f154d1e56d0…
      + 9ba09abac85f330dc378bb77cbdd42ed0b9e6dffbe8c392c8f0fcc367f82f966 <a href="#" class="copylink">Copy</a>
      - 97802011cf4019b841d0…
      + 5e72ce02b9727b695ccc10abbb3a1d2ac5ae63df39cec4b4843b251aec3b29c2 <a href="#" class="copylink">Copy</a>
    `,
  },
  {
    name: 'shown-zh',
    from: 'not-cut-short',
    about: 'Chinese page: plausible words that nobody has met, in a group that nobody knows.',
    captured: [
      '0c7b07aa51557c1078160454af36334c4451a0160684937cc22279d5deed59ce',
      'c6633b925d085d95a2f3526ad5b80a04ceb0340d04dc434cd63ca55b8e3444ea',
    ],
    words: {
      'Access Token': '访问令牌',
      'Primary Information': '主要信息',
      'Application Name': '应用程序名称',
      User: '用户',
      Role: '角色',
      'Token Name': '令牌名称',
      Inactive: '非活动',
      'Token Id / secret': '令牌值',
      'Token ID': '令牌 ID',
      '81479d529f154d1e56d0…': '0c7b07aa51557c1078160454af36334c4451a0160684937cc22279d5deed59ce',
      'Token Secret': '令牌机密',
      '97802011cf4019b841d0…': 'c6633b925d085d95a2f3526ad5b80a04ceb0340d04dc434cd63ca55b8e3444ea',
      Edit: '编辑',
      Back: '返回',
      New: '新建',
    },
    patch: String.raw`
      - Integration 角色<
      + Integration Role<
      - Integration 角色⏎<
      + Integration Role⏎<
    `,
  },
];
