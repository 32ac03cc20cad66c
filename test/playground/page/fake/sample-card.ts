import type { DiscordObject } from '../../../../src/playground/page-protocol.ts';

const SOURCES = ['https://news.example/mill', 'https://wire.example/bridge'] as const;

/** The components of a summary as a bot might send it: made-up places and figures. */
export const SUMMARY_CARD: readonly DiscordObject[] = [
  {
    type: 17,
    accent_color: 0xe0a458,
    components: [
      {
        type: 9,
        components: [
          {
            type: 10,
            content:
              '## Attack on the mill at Kelverton\n-# Armed clash · Kelverton, Northshire · Sunday 1 June (derived)',
          },
        ],
        accessory: { type: 11, media: { url: 'attachment://range.svg' }, description: 'Toll by source' },
      },
      {
        type: 10,
        content: [
          `- **over 30** soldiers killed — unofficial, sources cited by Wire [[1]](${SOURCES[0]})`,
          `- **at least 60** soldiers killed — military and civil-society sources [[2]](${SOURCES[1]})`,
          `- **around 40** wounded [[2]](${SOURCES[1]})`,
          '- some taken prisoner, number not given',
          '- *no official toll*',
        ].join('\n'),
      },
      { type: 14, divider: true, spacing: 1 },
      {
        type: 10,
        content: `Gunmen came at dawn and held the mill for three hours, two sources say [[1]](${SOURCES[0]}) [[2]](${SOURCES[1]}). The army speaks of “heavy fighting” and gives no figure. ||The mill's owner was not there.||`,
      },
      {
        type: 3,
        custom_id: 'pick',
        placeholder: 'Show one source',
        options: [
          { label: 'Wire', value: 'wire', description: 'Monday, 2 sentences cited', emoji: { name: '📰' } },
          { label: 'News', value: 'news', description: 'Tuesday, 1 sentence cited' },
        ],
      },
      { type: 14 },
      { type: 10, content: '-# Numbers traced 4 of 4 · extractive · <t:1748779200:f> · `incident-summary v1`' },
    ].map((one) => (one.type === 3 ? { type: 1, components: [one] } : one)),
  },
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Evidence', custom_id: 'evidence', emoji: { name: '🔎' } },
      { type: 2, style: 2, label: 'Sources', custom_id: 'sources' },
      { type: 2, style: 4, label: 'This is wrong', custom_id: 'wrong' },
      { type: 2, style: 5, label: 'Read more', url: SOURCES[0] },
      { type: 2, style: 3, label: 'Confirmed', custom_id: 'confirmed', disabled: true },
    ],
  },
];

/** The fields of a message that holds the card. */
export const SUMMARY_MESSAGE: DiscordObject = {
  flags: 1 << 15,
  components: SUMMARY_CARD,
  attachments: [{ id: '9', filename: 'range.svg', url: '/files/range.svg', content_type: 'image/svg+xml', size: 512 }],
};

/** A form with one input of each kind. */
export const ADD_FORM: DiscordObject = {
  custom_id: 'add',
  title: 'Add a report',
  components: [
    {
      type: 18,
      label: 'Address',
      description: 'Where the report can be read',
      component: { type: 4, custom_id: 'address', style: 1, required: true, min_length: 8, placeholder: 'https://…' },
    },
    { type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 2, required: false, max_length: 400 } },
    {
      type: 18,
      label: 'Publisher',
      component: {
        type: 3,
        custom_id: 'publisher',
        options: [
          { label: 'Wire', value: 'wire' },
          { label: 'News', value: 'news' },
        ],
      },
    },
  ],
};
