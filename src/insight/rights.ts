import type { LegalBasis, Right } from '../model/data-use-schema.js';
import type { Use } from '../model/data-use.js';

/**
 * The rights that a person has where data are used on a legal basis.
 * Source: W3C DPV 2.3, EU-GDPR extension, the mapping of legal bases to rights; of it the rights
 * that are exercised by a request.
 */
const RIGHTS_OF_BASIS: Record<LegalBasis, readonly Right[]> = {
  consent: ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A22', 'A77'],
  contract: ['A15', 'A16', 'A17', 'A18', 'A20', 'A22', 'A77'],
  legalObligation: ['A15', 'A16', 'A18', 'A77'],
  vitalInterest: ['A15', 'A16', 'A17', 'A18', 'A22', 'A77'],
  publicTask: ['A15', 'A16', 'A18', 'A21', 'A22', 'A77'],
  legitimateInterest: ['A15', 'A16', 'A17', 'A18', 'A21', 'A22', 'A77'],
};

/** Decisions without a person in them: levels 5 and 6 of ISO/IEC 22989. */
const WITHOUT_PEOPLE = /^(dpv:)?(FullAutomation|Autonomous)$/i;

/** The rights that follow from a use: on an automated decision only where there is one. */
export function rightsOf({ legalBasis, automation }: Use): Right[] {
  const isAutomatic = automation != null && WITHOUT_PEOPLE.test(automation.level);
  return RIGHTS_OF_BASIS[legalBasis].filter((right) => right !== 'A22' || isAutomatic);
}
