import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { parseFactor, pointsDraftOf, readPointsDraft, type PointsDraft } from './points-draft'
import styles from './loyalty-settings.module.css'

interface PointsTableEditorProps {
  readonly program: PointsProgramId
  readonly branchId: BranchId
  readonly onChanged: (isChanged: boolean) => void
}

/** How the store scores, and the brands that score, each with its factor (FEATURES E1). */
export function PointsTableEditor({ program, branchId, onChanged }: PointsTableEditorProps) {
  const { reply, value: saved, show } = useAnswer('loyalty-settings.points-table', { program, branchId })
  /** Null while nothing was typed over what is saved. */
  const [typed, setTyped] = useState<PointsDraft | null>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const untouched = saved === null ? null : pointsDraftOf(saved.table)
  const draft = typed ?? untouched
  const isChanged = typed !== null && JSON.stringify(typed) !== JSON.stringify(untouched)
  useEffect(() => onChanged(isChanged), [onChanged, isChanged])
  if (saved === null || draft === null)
    return <ErrorText>{reply?.ok === false ? messageFor(reply.error) : null}</ErrorText>

  const nameOf = (brandId: number): string => saved.brands.find(({ id }) => id === brandId)?.name ?? ''
  const rest = saved.brands.filter(({ id }) => !draft.brands.some(({ brandId }) => brandId === id))
  const unit = draft.scoring === 'value' ? 'Pontos por real' : 'Pontos por unidade'

  function change(part: Partial<PointsDraft>): void {
    refuse(null)
    if (draft !== null) setTyped({ ...draft, ...part })
  }

  function save(filled: PointsDraft): void {
    const table = readPointsDraft(filled)
    if (table === undefined) return refuse('Cada marca pede um número maior que zero, como 1 ou 0,5.')
    void run(
      () => call('loyalty-settings.save-points-table', { program, branchId, table }),
      (after) => {
        show(after)
        setTyped(null)
        notice.success('Tabela de pontos salva. Vale a partir da próxima venda.')
      },
    )
  }

  return (
    <form
      className={styles.form}
      aria-label="Tabela de pontos"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(draft)
      }}
    >
      <h3 className={styles.heading}>Tabela de pontos da loja</h3>
      <NativeSelect
        label="Forma de pontuação de clientes"
        value={draft.scoring}
        data={[
          { value: 'value', label: 'Por valor' },
          { value: 'quantity', label: 'Por quantidade' },
        ]}
        onChange={(event) =>
          change({ scoring: event.currentTarget.value === 'quantity' ? 'quantity' : 'value' })
        }
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Marcas que geram pontuação</th>
            <th scope="col" data-figure>
              {unit}
            </th>
            <th scope="col">
              <span className={styles.unseen}>Tirar</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.brands.map(({ brandId, factor }) => (
            <tr key={brandId}>
              <th scope="row">{nameOf(brandId)}</th>
              <td data-figure>
                <TextInput
                  aria-label={`${unit} de ${nameOf(brandId)}`}
                  inputMode="decimal"
                  maxLength={8}
                  value={factor}
                  error={parseFactor(factor) === undefined}
                  onChange={(event) => {
                    const { value } = event.currentTarget
                    change({
                      brands: draft.brands.map((one) =>
                        one.brandId === brandId ? { brandId, factor: value } : one,
                      ),
                    })
                  }}
                />
              </td>
              <td>
                <Button
                  variant="subtle"
                  aria-label={`Tirar ${nameOf(brandId)}`}
                  onClick={() => change({ brands: draft.brands.filter((one) => one.brandId !== brandId) })}
                >
                  Tirar
                </Button>
              </td>
            </tr>
          ))}
          {draft.brands.length === 0 && (
            <tr>
              <td colSpan={3}>Nenhuma marca pontua ainda.</td>
            </tr>
          )}
        </tbody>
      </table>
      <NativeSelect
        label="Incluir marca"
        value=""
        data={[
          { value: '', label: 'Escolha a marca' },
          ...rest.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(event) => {
          const chosen = rest.find(({ id }) => String(id) === event.currentTarget.value)
          if (chosen) change({ brands: [...draft.brands, { brandId: chosen.id, factor: '1' }] })
        }}
      />
      <ErrorText>{refusal}</ErrorText>
      <div className={styles.foot}>
        <Button variant="default" disabled={!isChanged} onClick={() => setTyped(null)}>
          Desfazer
        </Button>
        <Button type="submit" disabled={!isChanged} loading={busy}>
          Salvar tabela
        </Button>
      </div>
    </form>
  )
}
