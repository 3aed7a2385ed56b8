/**
 * A person's consent to being shown: to whom, and what of them. It is a claim on them like any other, so that it has its evidence,
 * its day and its speaker, and is taken back like any other. As text: "public: address, health".
 */
import type { EditionAudience } from './audience.ts';
import { EDITION_AUDIENCES, sees } from './audience.ts';
import type { Property } from './vocabulary.ts';
import { isProperty, PROPERTIES } from './vocabulary.ts';

export interface Consent {
  readonly audience: EditionAudience;
  readonly properties: readonly Property[];
}

/** Properties that are the person's own to tell, and so are what a consent can be for. */
export const CONSENT_PROPERTIES: readonly Property[] = (Object.keys(PROPERTIES) as Property[]).filter(
  (property) => PROPERTIES[property].consent,
);

export const consentText = ({ audience, properties }: Consent): string =>
  `${audience}: ${[...new Set(properties)].sort().join(', ')}`;

/** Null where the text is no consent. */
export function readConsent(text: string): Consent | null {
  const [to = '', what = ''] = text.split(': ');
  const audience = EDITION_AUDIENCES.find((word) => word === to);
  const properties = what.split(', ').filter(isProperty);
  return audience && properties.length > 0 ? { audience, properties } : null;
}

/** Does the consent let this audience see the property? Who lets the public see lets partners see. */
export const covers = (consent: Consent, property: Property, audience: EditionAudience): boolean =>
  consent.properties.includes(property) && sees(audience, consent.audience);
