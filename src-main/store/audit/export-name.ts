import { printedMoment } from '#shared/kernel/time/printed-date'

/** What a file taken out at a moment is called, without its extension: `vendas-por-dia-2026-03-10-100000`. */
export function exportName(begin: string, at: number, timeZone: string): string {
  const [day = '', time = ''] = printedMoment(at, timeZone).split(' ')
  return `${begin}-${day.split('/').toReversed().join('-')}-${time.replaceAll(':', '')}`
}

const ours = /^[a-z0-9-]+-\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?\.[a-z]+(\.html)?\.part$/

/** Whether a file has the name of one of ours that is still being written. */
export const isUnfinished = (name: string): boolean => ours.test(name)
