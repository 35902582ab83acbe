import type { Instant } from '#shared/kernel/ids'
import type { CentralState } from '#shared/store/central/central-operations'
import type { Need } from '../../feature/attention'
import { clashNeed } from './clash-needs'

/** Until then a Central out of reach is nothing to see to. */
const PATIENCE_MS = 60 * 60_000

/** What of the Central somebody should know: nothing of it is solved at this till, so each says what to do. */
export function centralNeeds(
  { waiting, parked, clashes }: Pick<CentralState, 'waiting' | 'parked' | 'clashes'>,
  now: Instant,
): readonly Need[] {
  const isLate = waiting.since !== null && now - waiting.since > PATIENCE_MS
  return [
    ...clashes.map(clashNeed),
    ...(parked.count === 0
      ? []
      : [
          {
            tone: 'attention' as const,
            text:
              parked.count === 1
                ? '1 registro de outro caixa não pôde ser lido aqui.'
                : `${parked.count.toLocaleString('pt-BR')} registros de outros caixas não puderam ser lidos aqui.`,
            since: parked.since,
            why: 'Atualize o programa deste caixa: são lidos de novo sozinhos.',
            count: parked.count,
          },
        ]),
    ...(isLate
      ? [
          {
            tone: 'attention' as const,
            text: 'A Central não recebe o que acontece neste caixa.',
            since: waiting.since,
            why: 'Confira a rede deste computador e se a Central está ligada.',
            count: 1,
          },
        ]
      : []),
  ]
}
