import { Radio } from '@mantine/core'
import { useState } from 'react'
import { mergePartIds, mergeParts, type MergePart } from '#shared/customers/merge/merge-fields'
import type { MergeSide } from '#shared/customers/merge/merge-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './merge.module.css'

interface JoinWindowProps {
  readonly two: { readonly survivorId: CustomerId; readonly mergedId: CustomerId }
  readonly onJoined: () => void
  readonly onClose: () => void
}

/** Two files side by side: which one goes on is the first; of each part, which of the two is right. */
export function JoinWindow({ two, onJoined, onClose }: JoinWindowProps) {
  const { value, reply } = useAnswer('merge.compare', two)
  const [chosen, setChosen] = useState<ReadonlyMap<MergePart, 'survivor' | 'merged'>>(new Map())
  const { busy, refusal, run } = useCommand()
  const sideOf = (part: MergePart): 'survivor' | 'merged' =>
    chosen.get(part) ?? (value !== null && textOf(value.survivor, part) === '' ? 'merged' : 'survivor')
  const parts = value === null ? [] : mergePartIds.filter((part) => isDifferent(value, part))
  const join = (): void => {
    const taken = parts.filter((part) => sideOf(part) === 'merged')
    void run(
      () => callWithApproval('merge.join', { ...two, taken }, 'Juntar cadastros'),
      () => {
        notice.success('Cadastros juntados. Dá para desfazer por 30 dias.')
        onJoined()
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title="Juntar cadastros"
      reason="Compras, parcelas, saldos, pedidos, mensagens e pesquisas dos dois passam a ser de um só. Nos consentimentos, vale o não de qualquer um."
      size="lg"
      submitLabel="Juntar"
      startsAtSubmit
      busy={busy}
      refusal={refusal}
      onSubmit={join}
      onClose={onClose}
    >
      {reply === null && <Busy active what="os dois cadastros" />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {value !== null && (
        <table className={styles.compare} aria-label="Comparação">
          <thead>
            <tr>
              <td />
              <SideHead side={value.survivor} what="Fica" />
              <SideHead side={value.merged} what="Passa para ele" />
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{mergeParts[part].label}</th>
                {(['survivor', 'merged'] as const).map((side) => (
                  <td key={side}>
                    <Radio
                      name={part}
                      label={textOf(value[side], part) || 'Em branco'}
                      aria-label={`${mergeParts[part].label}: ${textOf(value[side], part) || 'em branco'}`}
                      checked={sideOf(part) === side}
                      onChange={() => setChosen(new Map([...chosen, [part, side]]))}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Compras</th>
              <td>{value.survivor.purchases}</td>
              <td>{value.merged.purchases}</td>
            </tr>
            <tr>
              <th scope="row">Parcelas em aberto</th>
              <td>{value.survivor.openInstalments}</td>
              <td>{value.merged.openInstalments}</td>
            </tr>
          </tbody>
        </table>
      )}
    </FormDialog>
  )
}

function SideHead({ side, what }: { readonly side: MergeSide; readonly what: string }) {
  return (
    <th scope="col">
      {what}: cliente {side.customer.code}
    </th>
  )
}

const textOf = ({ parts }: MergeSide, part: MergePart): string => parts[part]

const isDifferent = (
  { survivor, merged }: { readonly survivor: MergeSide; readonly merged: MergeSide },
  part: MergePart,
): boolean => textOf(survivor, part) !== textOf(merged, part)
