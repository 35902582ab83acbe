/** A Brazilian mobile as operators abroad write it: country, area and number, digits only. */
export function internationalMobile(mobile: string): string {
  return `55${mobile}`
}
