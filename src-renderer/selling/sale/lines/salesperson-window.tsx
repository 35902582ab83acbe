import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { foldAccents } from '#shared/goods/catalog/search-terms'
import type { LineId, OperatorId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { call, type Reply } from '../../../ipc/client'
import type { AppError } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { SearchList } from '../../../ui/list/search-list'

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
  const people = useSalespeople()
  const { refusal, run } = useCommand()
  const wanted = plain(text)
  const choices = people === null || !people.ok ? [] : [nobody, ...people.value]

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
      <SearchList
        reserved={line === null ? 330 : 390}
        fieldLabel="Nome ou código"
        listLabel="Vendedores"
        text={text}
        onText={setText}
        items={choices.filter(({ name, code }) => code === text.trim() || plain(name).includes(wanted))}
        current={people !== null}
        getKey={({ id }) => id ?? 0}
        renderItem={({ name, code }) => (
          <span>
            {name} {code !== '' && <small>· {code}</small>}
          </span>
        )}
        onChoose={choose}
        emptyText={people === null ? '' : 'Nenhum vendedor com este nome ou código.'}
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}

function useSalespeople(): Reply<'access.salespeople'> | null {
  const [reply, setReply] = useState<Reply<'access.salespeople'> | null>(null)
  useEffect(() => void call('access.salespeople', {}).then(setReply), [])
  return reply
}

function plain(text: string): string {
  return foldAccents(text.trim().toLowerCase())
}
