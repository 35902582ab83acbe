import type { ImportRun } from '#shared/store/import/import-operations'
import type { Need } from '../../feature/attention'

/** An import that stands still halfway waits for somebody to say how it goes on. */
export function importNeeds({ runs }: { readonly runs: readonly ImportRun[] }): readonly Need[] {
  return runs
    .filter(({ state }) => state === 'stopped')
    .map(({ file, done, of, startedAt }) => ({
      tone: 'attention',
      text: `A importação de “${file}” está parada.`,
      since: startedAt,
      why: `${done.toLocaleString('pt-BR')} de ${of.toLocaleString('pt-BR')} linhas entraram: continue ou abandone.`,
      count: 1,
    }))
}
