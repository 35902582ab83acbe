import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DocumentView, DocumentWords } from '#shared/goods/stock/documents/document-view'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { notice } from '../../../ui/dialog/notice'
import { ReasonField } from '../../../ui/fields/reason-field'
import type { Paper } from './use-paper'
import styles from './papers.module.css'

interface PaperWordsProps {
  readonly paper: Paper
  readonly document: DocumentView
}

const labels: Readonly<Record<keyof DocumentWords, string>> = {
  supplier: 'Fornecedor',
  invoice: 'Nota fiscal',
  reason: 'Motivo',
  note: 'Observação',
}

/** Which words a kind asks for, in their order. */
function asked(kind: DocumentView['kind']): readonly (keyof DocumentWords)[] {
  if (kind === 'delivery') return ['supplier', 'invoice', 'note']
  return kind === 'count' ? ['note'] : ['reason', 'note']
}

/** What is said of a draft beside its lines; each field is kept once it is left. */
export function PaperWords({ paper, document }: PaperWordsProps) {
  const { id, supplier, invoice, reason, note } = document
  const [words, setWords] = useState<DocumentWords>({ supplier, invoice, reason, note })
  const { value: reasons } = useAnswer('stock.reasons', document.kind === 'adjustment' ? {} : null)

  async function keep(next: DocumentWords): Promise<void> {
    const reply = await call('stock.describe', { id, ...next })
    if (reply.ok) paper.show(reply.value)
    else notice.error(messageFor(reply.error))
  }
  const change = (part: Partial<DocumentWords>): DocumentWords => {
    const next = { ...words, ...part }
    setWords(next)
    return next
  }

  return (
    <div className={styles.fields} onBlur={() => void keep(words)}>
      {asked(document.kind).map((field) =>
        field === 'reason' ? (
          <ReasonField
            key={field}
            value={words.reason}
            suggestions={reasons ?? []}
            onChange={(said) => void keep(change({ reason: said }))}
          />
        ) : (
          <TextInput
            key={field}
            label={labels[field]}
            value={words[field]}
            maxLength={field === 'invoice' ? 60 : 80}
            autoComplete="off"
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ),
      )}
    </div>
  )
}
