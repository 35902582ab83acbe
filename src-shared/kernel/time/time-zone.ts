/** States whose clock is not Brasília's, by their capital (Decreto 2.784/1913, Lei 11.662/2008, Lei 12.876/2013). */
const elsewhere: ReadonlyMap<string, TimeZone> = new Map([
  ['AC', 'America/Rio_Branco'],
  ['AM', 'America/Manaus'],
  ['MS', 'America/Campo_Grande'],
  ['MT', 'America/Cuiaba'],
  ['RO', 'America/Porto_Velho'],
  ['RR', 'America/Boa_Vista'],
])

/**
 * The clocks a branch may run by, with the words a manager chooses them by. A state's usual one is proposed; a part of
 * it may have another (Fernando de Noronha, the west of Amazonas), and a fixed one serves where a law is newer than the
 * program.
 */
export const timeZoneNames = {
  'America/Noronha': 'Fernando de Noronha',
  'America/Sao_Paulo': 'Brasília',
  'America/Manaus': 'Manaus',
  'America/Cuiaba': 'Cuiabá',
  'America/Campo_Grande': 'Campo Grande',
  'America/Porto_Velho': 'Porto Velho',
  'America/Boa_Vista': 'Boa Vista',
  'America/Rio_Branco': 'Rio Branco',
  'America/Eirunepe': 'Eirunepé (oeste do Amazonas)',
  'Etc/GMT+2': 'Sempre UTC−2',
  'Etc/GMT+3': 'Sempre UTC−3',
  'Etc/GMT+4': 'Sempre UTC−4',
  'Etc/GMT+5': 'Sempre UTC−5',
} as const
export type TimeZone = keyof typeof timeZoneNames
export const timeZones = Object.keys(timeZoneNames) as [TimeZone, ...TimeZone[]]

/** The IANA time zone of a shop in a Brazilian state, `AM`; Brasília's where nothing else is known. */
export function timeZoneOf(state: string): TimeZone {
  return elsewhere.get(state) ?? 'America/Sao_Paulo'
}
