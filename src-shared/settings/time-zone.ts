/** States whose clock is not Brasília's, by their capital (Decreto 2.784/1913, Lei 11.662/2008, Lei 12.876/2013). */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['AC', 'America/Rio_Branco'],
  ['AM', 'America/Manaus'],
  ['MS', 'America/Campo_Grande'],
  ['MT', 'America/Cuiaba'],
  ['RO', 'America/Porto_Velho'],
  ['RR', 'America/Boa_Vista'],
])

/** The IANA time zone of a shop in a Brazilian state, `AM`; Brasília's where nothing else is known. */
export function timeZoneOf(state: string): string {
  return elsewhere.get(state) ?? 'America/Sao_Paulo'
}
