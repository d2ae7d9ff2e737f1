// Exchanges give one address to many customers and tell them apart by a memo: a payment without it is lost (FACTS.md 18).

const longest = 120;
/** Letters, digits, signs and single spaces between them: nothing that is invisible, turns the direction or breaks the line. */
const oneReadableLine = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;

/** Whether a person can read a memo off the screen, and type it into a wallet, without a mistake. */
export function isReadableMemo(memo: string): boolean {
  return memo.length <= longest && oneReadableLine.test(memo);
}
