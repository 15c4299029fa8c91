/** Private key of a campaign's ballots. */
export const boxKey = (campaign: string): string => `campaign/${campaign}`;
/** Private key of a campaign's slips. */
export const slipKey = (campaign: string): string => `slip/${campaign}`;
/** Key of the sealed table of an open campaign's turnout. */
export const turnoutKey = (campaign: string): string => `turnout/${campaign}`;
