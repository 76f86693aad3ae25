/** Who says or does it, as seen from the statement's issuer. */
export const attributions = {
  own: "the issuer or somebody on its side says or does it: 'Erdoğan stressed' in Ankara's text; the issuer's own voice",
  joint: "both or all sides together: 'the leaders agreed', 'they discussed', 'views were exchanged', 'it was agreed'",
  other: "the issuer reports what the counterpart said or did: 'the Russian President noted' in Ankara's text",
  third: "a party outside the event: the UN, a third government, a group",
  unattributed: "the text does not let a reader tell",
} as const;

export type AttributionKind = keyof typeof attributions;

/** Whether the act or its content is denied. */
export const polarities = {
  affirmed: "the default",
  negated:
    "the act or its content is denied: 'did not agree', 'no progress was made', 'must not be used', 'there can be no military solution'. A refusal is an act already: 'will not accept', 'rules out', 'does not recognise' = reject, affirmed; 'did not rule out' = reject, negated",
} as const;

export type Polarity = keyof typeof polarities;
