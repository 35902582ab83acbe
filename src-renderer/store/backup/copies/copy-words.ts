import type { Instant } from '#shared/kernel/ids'
import type { CopiesView, CopyPlace } from '#shared/store/backup/copies-operations'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago, as one says it: `há 3 horas`. */
export function ageWords(at: Instant, now: Instant): string {
  const age = now - at
  if (age < minute) return 'agora mesmo'
  if (age < hour) return counted(Math.floor(age / minute), 'minuto', 'minutos')
  if (age < 2 * day) return counted(Math.floor(age / hour), 'hora', 'horas')
  return counted(Math.floor(age / day), 'dia', 'dias')
}

const counted = (count: number, one: string, many: string): string =>
  `há ${count} ${count === 1 ? one : many}`

const placeWords: Readonly<Record<CopyPlace, string>> = {
  here: 'neste computador',
  second: 'na segunda pasta',
  chosen: 'na pasta escolhida',
}

/** `neste computador e na segunda pasta`. */
export const placesWords = (places: readonly CopyPlace[]): string =>
  places.map((place) => placeWords[place]).join(' e ')

/** What a copy was made for, where it was not one of the usual. */
export const kindWords: Readonly<Record<CopiesView['copies'][number]['kind'], string | null>> = {
  daily: null,
  upgrade: 'antes de uma atualização',
}
