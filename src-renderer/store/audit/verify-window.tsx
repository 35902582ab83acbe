import { Button, Progress } from '@mantine/core'
import { useEffect } from 'react'
import type { TrailCheck } from '#shared/store/audit/audit-entry'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { beyondAlarms, beyondWords } from './beyond-words'
import { breakWords } from './chain-words'
import styles from './verify-window.module.css'

/** As many breaks as a person reads; the count tells the rest. */
const shown = 20
const count = new Intl.NumberFormat('pt-BR')

/** Walks the whole trail and says whether it is as it was written. Leaving the window ends the walk. */
export function VerifyWindow({ onClose }: { readonly onClose: () => void }) {
  const { check, breaks, problem } = useWalk()
  return (
    <Dialog
      opened
      title="Verificar a auditoria"
      reason="Cada registro guarda um código feito dele e do anterior: o que foi alterado ou apagado aparece."
      onClose={onClose}
      footer={
        <Button data-autofocus onClick={onClose}>
          Fechar
        </Button>
      }
    >
      <div className={styles.walk}>
        <Progress
          aria-label="Registros conferidos"
          size="lg"
          value={check === null ? 0 : check.done ? 100 : (100 * check.checked) / Math.max(1, check.total)}
        />
        <p role="status" className={styles.state}>
          {stateWords(check, breaks.length)}
        </p>
      </div>
      {breaks.length > 0 && (
        <ul className={styles.breaks} aria-label="Onde a sequência quebra">
          {breaks.slice(0, shown).map((one) => (
            <li key={JSON.stringify(one)}>{breakWords(one)}</li>
          ))}
          {breaks.length > shown && <li>E mais {count.format(breaks.length - shown)}.</li>}
        </ul>
      )}
      {check !== null && check.beyond !== null && (
        <ul className={styles.beyond} aria-label="Também foi conferido">
          {beyondWords(check.beyond).map(({ text, alarm }) => (
            <li key={text} data-alarm={alarm || undefined}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}

function stateWords(check: TrailCheck | null, breaks: number): string {
  if (check === null) return 'Começando…'
  const checked = count.format(check.checked)
  if (!check.done) return `${checked} de ${count.format(check.total)} registros conferidos…`
  if (breaks === 0 && check.beyond !== null && beyondAlarms(check.beyond) > 0)
    return `Atenção: a sequência está inteira, mas algo não confere com ela. Guarde uma cópia e avise o responsável.`
  return breaks === 0
    ? `Tudo certo: ${checked} registros conferidos, nenhum alterado nem apagado.`
    : `Atenção: a sequência de registros está quebrada. Guarde uma cópia e avise o responsável.`
}

/** Stretch after stretch, each asked for once the one before is drawn. */
function useWalk() {
  const { pages, refused, more } = usePages('audit.verify', 'whole trail', {
    input: (_, after: number | null) => ({ after: after ?? 0 }),
    next: ({ done, checked }) => (done ? null : checked),
  })
  useEffect(more)
  return {
    check: pages?.at(-1) ?? null,
    breaks: pages?.flatMap((stretch) => stretch.breaks) ?? [],
    problem: refused && messageFor(refused),
  }
}
