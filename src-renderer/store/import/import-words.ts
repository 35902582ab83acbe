import type { Encoding, Separator } from '#shared/store/import/file-format'
import type { ImportCounts, ImportRun, RowState } from '#shared/store/import/import-operations'

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8 (sistemas atuais)',
  'windows-1252': 'Windows (Excel em português)',
  cp850: 'CP850 (sistemas antigos, DOS)',
  'utf-16le': 'UTF-16 (texto Unicode do Excel)',
  'utf-16be': 'UTF-16 (ordem inversa)',
}

export const separatorNames: Readonly<Record<Separator, string>> = {
  ';': 'Ponto e vírgula ( ; )',
  '\t': 'Tabulação',
  ',': 'Vírgula ( , )',
  '|': 'Barra ( | )',
}

export const stateNames: Readonly<Record<RowState, string>> = {
  new: 'Novas',
  changed: 'Alteradas',
  unchanged: 'Sem mudança',
  refused: 'Recusadas',
}

export const number = (value: number): string => value.toLocaleString('pt-BR')

export function rowsSaid(count: number): string {
  return count === 1 ? '1 linha' : `${number(count)} linhas`
}

/** `3 novas, 2 alteradas, 1 recusada`; nothing of what there is none of. */
export function countsSaid({ new: fresh, changed, unchanged, refused }: ImportCounts): string {
  const said = [
    some(fresh, 'nova', 'novas'),
    some(changed, 'alterada', 'alteradas'),
    some(unchanged, 'sem mudança', 'sem mudança'),
    some(refused, 'recusada', 'recusadas'),
  ].filter((part) => part !== null)
  return said.length === 0 ? 'nenhuma linha' : said.join(', ')
}

const some = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${number(count)} ${count === 1 ? one : many}`

const states: Readonly<Record<ImportRun['state'], string>> = {
  running: 'Em andamento',
  stopped: 'Parada',
  done: 'Concluída',
  'given-up': 'Abandonada',
}

export const runState = ({ state }: ImportRun): string => states[state]
