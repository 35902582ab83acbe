import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { CountScope } from '#shared/goods/stock/counting/count-scope'
import { useAnswer } from '../../../ipc/use-answer'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ChoiceField } from '../../../ui/fields/choice-field'
import styles from './counting.module.css'

interface ScopeWindowProps {
  readonly busy: boolean
  readonly onScope: (scope: CountScope) => void
  readonly onClose: () => void
}

const kinds = [
  { value: 'everything', label: 'Toda a loja' },
  { value: 'family', label: 'Uma família' },
  { value: 'brand', label: 'Uma marca' },
  { value: 'chosen', label: 'Só o que for lido' },
] as const satisfies readonly { readonly value: CountScope['kind']; readonly label: string }[]

/** What is counted: what is not found of it is listed before the count is posted. */
export function ScopeWindow({ busy, onScope, onClose }: ScopeWindowProps) {
  const [kind, setKind] = useState<CountScope['kind']>('everything')
  const [uid, setUid] = useState('')
  const [refusal, refuse] = useState<string | null>(null)
  const { value: groups } = useAnswer('stock.count-groups', {})
  const some = kind === 'family' ? groups?.families : kind === 'brand' ? groups?.brands : undefined

  function begin(): void {
    if (kind === 'everything' || kind === 'chosen') return onScope({ kind })
    if (uid === '') return refuse(kind === 'family' ? 'Escolha a família.' : 'Escolha a marca.')
    onScope({ kind, uid })
  }

  return (
    <FormDialog
      title="Novo inventário"
      reason="O que não for contado aparece numa lista antes de lançar."
      size="sm"
      submitLabel="Começar"
      busy={busy}
      refusal={refusal}
      onSubmit={begin}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <ChoiceField
          legend="O que contar"
          options={kinds}
          value={kind}
          onChange={(chosen) => {
            refuse(null)
            setKind(chosen)
            setUid('')
          }}
        />
        {some !== undefined && (
          <NativeSelect
            label={kind === 'family' ? 'Família' : 'Marca'}
            value={uid}
            data={[
              { value: '', label: 'Escolha…' },
              ...some.map(({ uid: value, name: label }) => ({ value, label })),
            ]}
            onChange={({ currentTarget }) => {
              refuse(null)
              setUid(currentTarget.value)
            }}
          />
        )}
      </div>
    </FormDialog>
  )
}
