import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { groupingWords, type Group, type Grouping } from '#shared/goods/product/grouping'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { GroupNameDialog } from './group-name-dialog'

interface GroupWindowProps {
  readonly grouping: Grouping
  readonly group: Group
  /** What it may be joined to. */
  readonly others: readonly Group[]
  readonly products: number
  readonly onChanged: (all: Group[]) => void
  readonly onClose: () => void
}

/** One family or brand: its name, and what else is done with it. */
export function GroupWindow({ grouping, group, others, products, onChanged, onClose }: GroupWindowProps) {
  const [doing, setDoing] = useState<'merge' | 'remove' | null>(null)
  const { busy, refusal, run } = useCommand()
  const { id, name, active } = group
  const one = { grouping, id }
  const changed = (words: string) => (all: Group[]) => {
    notice.success(words)
    onChanged(all)
    onClose()
  }

  if (doing === 'merge')
    return (
      <MergeDialog
        grouping={grouping}
        group={group}
        others={others}
        products={products}
        onMerged={(into, all) => changed(`${name} foi juntada a ${into}.`)(all)}
        onClose={() => setDoing(null)}
      />
    )
  if (doing === 'remove')
    return (
      <ConfirmDialog
        opened
        danger
        title={`Excluir ${name}?`}
        confirmLabel="Excluir"
        busy={busy}
        onConfirm={() =>
          void run(
            () => callWithApproval('grouping.remove', one, `Excluir ${name}`),
            changed(`${name} foi excluída.`),
          )
        }
        onClose={() => setDoing(null)}
      >
        {refusal ?? 'Nenhum produto está nela.'}
      </ConfirmDialog>
    )
  return (
    <GroupNameDialog
      grouping={grouping}
      group={group}
      onSaved={(_, all) => onChanged(all)}
      onClose={onClose}
      apartRefusal={refusal}
      apart={
        <>
          <Button variant="default" disabled={others.length === 0} onClick={() => setDoing('merge')}>
            Juntar com outra…
          </Button>
          <Button
            variant="default"
            loading={busy}
            onClick={() =>
              void run(
                () => callWithApproval('grouping.set-active', { ...one, active: !active }, `Alterar ${name}`),
                changed(`${name} foi ${active ? 'desativada' : 'reativada'}.`),
              )
            }
          >
            {active ? 'Desativar' : 'Reativar'}
          </Button>
          {products === 0 && (
            <Button variant="default" onClick={() => setDoing('remove')}>
              Excluir
            </Button>
          )}
        </>
      }
    />
  )
}

interface MergeDialogProps extends Pick<
  GroupWindowProps,
  'grouping' | 'group' | 'others' | 'products' | 'onClose'
> {
  readonly onMerged: (into: string, all: Group[]) => void
}

function MergeDialog({ grouping, group, others, products, onMerged, onClose }: MergeDialogProps) {
  const targets = others.filter(({ active }) => active)
  const [into, setInto] = useState(targets[0]?.id ?? null)
  const { busy, refusal, run } = useCommand()
  const target = targets.find(({ id }) => id === into)
  const words = groupingWords[grouping]
  return (
    <FormDialog
      title={`Juntar ${group.name}`}
      reason={`${products === 1 ? '1 produto passa' : `${products.toLocaleString('pt-BR')} produtos passam`} para a outra ${words.one}, com as regras de preço. O que já foi vendido continua como foi vendido.`}
      submitLabel="Juntar"
      danger
      busy={busy}
      refusal={refusal}
      onSubmit={() => {
        if (target === undefined) return
        void run(
          () =>
            callWithApproval(
              'grouping.merge',
              { grouping, id: group.id, into: target.id },
              `Juntar ${group.name} a ${target.name}`,
            ),
          (all) => onMerged(target.name, all),
        )
      }}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label="Com"
        value={String(into ?? '')}
        data={targets.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={({ currentTarget }) => setInto(Number(currentTarget.value))}
      />
    </FormDialog>
  )
}
