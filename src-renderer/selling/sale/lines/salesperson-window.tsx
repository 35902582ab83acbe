import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { foldAccents } from '#shared/goods/catalog/search-terms'
import type { LineId, OperatorId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { ListPanel } from '../../../ui/list/list-panel'

interface Choice {
  readonly id: OperatorId | null
  readonly code: string
  readonly name: string
}

const nobody: Choice = { id: null, code: '', name: 'Sem vendedor' }

interface SalespersonWindowProps {
  /** The selected line, which may have a salesperson of its own (FEATURES A3). */
  readonly line: SaleLineView | null
  readonly startsAt?: 'sale' | 'line'
  /** Asks main to credit one line, or (null) all of them, to somebody or nobody. */
  readonly ask: (
    lineId: LineId | null,
    salespersonId: OperatorId | null,
  ) => Promise<Result<unknown, AppError>>
  readonly onClose: () => void
}

export function SalespersonWindow({ line, startsAt = 'sale', ask, onClose }: SalespersonWindowProps) {
  const [scope, setScope] = useState<string>(startsAt)
  const [text, setText] = useState('')
  const { reply, refresh } = useAnswer('access.salespeople', {})
  const { refusal, refuse, run } = useCommand()
  const wanted = plain(text)
  const choices = reply?.ok === true ? [nobody, ...reply.value] : null

  function choose({ id }: Choice) {
    const lineId = scope === 'line' && line !== null ? line.id : null
    void run(() => ask(lineId, id), onClose)
  }

  return (
    <Dialog opened title="Vendedor" reason="Quem atendeu o cliente." onClose={onClose}>
      {line !== null && (
        <SegmentedControl
          aria-label="Vendedor de"
          value={scope}
          onChange={setScope}
          data={[
            { value: 'sale', label: 'Venda inteira' },
            { value: 'line', label: `Item ${line.position}` },
          ]}
        />
      )}
      <ListPanel
        search={{
          label: 'Nome ou código',
          text,
          onText: (typed) => {
            refuse(null)
            setText(typed)
          },
          current: reply !== null,
        }}
        label="Vendedores"
        items={
          choices?.filter(({ name, code }) => code === text.trim() || plain(name).includes(wanted)) ?? null
        }
        what="os vendedores"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        getKey={({ id }) => id ?? 0}
        renderItem={({ name, code }) => (
          <span>
            {name} {code !== '' && <small>· {code}</small>}
          </span>
        )}
        onChoose={choose}
        emptyText="Nenhum vendedor com este nome ou código."
        hint={<ErrorText>{refusal}</ErrorText>}
        reserved={line === null ? 330 : 390}
      />
    </Dialog>
  )
}

function plain(text: string): string {
  return foldAccents(text.trim().toLowerCase())
}
