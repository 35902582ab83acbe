import { Button } from '@mantine/core'
import { useState } from 'react'
import { isFilled } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { useMay } from '../../../app/may'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { ReasonDialog } from '../../../ui/dialog/reason-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { openLabels } from '../../labels/open-labels'
import { PaperLines } from './paper-lines'
import { PaperTotals } from './paper-totals'
import { receivedLabels } from './received-labels'
import type { Paper } from './use-paper'
import styles from './papers.module.css'

interface PostedProps {
  readonly paper: Paper
  readonly document: DocumentView
  readonly onUndone: () => void
}

/** A paper whose stock is moved: what it says, its slip again, and the way to take it back. */
export function Posted({ paper, document, onUndone }: PostedProps) {
  const [undoId, setUndoId] = useState<string | null>(null)
  const mayUndo = useMay('stock.undo') && isFilled(document.kind) && document.reversal === null
  const mayLabel = useMay('labels.print') && document.kind === 'delivery' && document.reversal === null
  const { busy, refusal, run } = useCommand()
  const { id, number } = document
  return (
    <div className={styles.paper}>
      <div className={styles.main}>
        <PaperLines paper={paper} kind={document.kind} onChoose={() => undefined} />
      </div>
      <aside className={styles.side}>
        <dl className={styles.said}>
          {said(document).map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <PaperTotals document={document} />
        <ErrorText lines={2}>{undoId === null ? refusal : null}</ErrorText>
        <Button
          variant="default"
          loading={busy}
          onClick={() =>
            void run(
              () => call('stock.print', { id }),
              ({ printed }) =>
                printed ? notice.success('Impresso.') : notice.error('A impressora não imprimiu.'),
            )
          }
        >
          Imprimir
        </Button>
        {mayLabel && (
          <Button
            variant="default"
            loading={busy}
            onClick={() => void run(() => receivedLabels(id), openLabels)}
          >
            Imprimir etiquetas
          </Button>
        )}
        {mayUndo && (
          <Button variant="default" onClick={() => setUndoId(crypto.randomUUID())}>
            Estornar
          </Button>
        )}
      </aside>
      {undoId !== null && (
        <ReasonDialog
          title="Estornar documento"
          reason={`Tudo o que o nº ${number ?? ''} moveu volta a ser como era.`}
          submitLabel="Estornar"
          danger
          usual={['Lançado por engano', 'Nota errada', 'Quantidade errada']}
          missing="Escolha ou escreva o motivo."
          busy={busy}
          refusal={refusal}
          onReason={(reason) =>
            void run(
              () =>
                callWithApproval(
                  'stock.undo',
                  { id: undoId, originId: id, reason },
                  'Estornar documento de estoque',
                ),
              (undone) => {
                notice.success(`Estornado pelo nº ${undone.number ?? ''}.`)
                setUndoId(null)
                onUndone()
              },
            )
          }
          onClose={() => setUndoId(null)}
        />
      )}
    </div>
  )
}

/** What a posted paper says of itself, but for what nobody filled in. */
function said(document: DocumentView): readonly (readonly [string, string])[] {
  const { branch, postedAt, postedBy, supplier, invoice, reason, note, scope, origin, reversal } = document
  return (
    [
      ['Filial', branch],
      ['Lançado', [postedAt === null ? '' : dateAndTime(postedAt), postedBy].filter(Boolean).join(' · ')],
      ['Contado', scope],
      ['Fornecedor', supplier],
      ['Nota fiscal', invoice],
      ['Motivo', reason],
      ['Observação', note],
      ['Estorna', origin === null ? '' : `nº ${origin.number}`],
      ['Estornado', reversal === null ? '' : `pelo nº ${reversal.number}`],
    ] as const
  ).filter(([, words]) => words !== '')
}
