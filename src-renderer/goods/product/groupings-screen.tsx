import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { groupingSchema, groupingWords, type Group, type Grouping } from '#shared/goods/product/grouping'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { isFoundBy } from '../../ui/list/is-found-by'
import { ListPanel } from '../../ui/list/list-panel'
import { GroupNameDialog } from './group-name-dialog'
import { GroupWindow } from './group-window'
import styles from './product.module.css'

/** “Famílias e marcas” (FEATURES B5): what products are sorted by, each with how many it has. */
export function GroupingsScreen() {
  const [grouping, setGrouping] = useState<Grouping>('family')
  const [text, setText] = useState('')
  const [open, setOpen] = useState<Group | 'new' | null>(null)
  const { value: groups, reply, refresh, show } = useAnswer('grouping.list', { grouping })
  const { value: counts, refresh: recount } = useAnswer('grouping.counts', { grouping })
  const { one, many } = groupingWords[grouping]
  const productsOf = (group: Group): number => counts?.find(({ id }) => id === group.id)?.products ?? 0
  const take = (all: Group[]): void => {
    show(all)
    void recount()
  }
  return (
    <PlaceFrame
      title="Famílias e marcas"
      actions={<Button onClick={() => setOpen('new')}>{`Criar ${one}`}</Button>}
    >
      <ListPanel
        filters={
          <SegmentedControl
            aria-label="O que mostrar"
            className={styles.switch ?? ''}
            value={grouping}
            data={[
              { value: 'family', label: 'Famílias' },
              { value: 'brand', label: 'Marcas' },
            ]}
            onChange={(value) => setGrouping(groupingSchema.parse(value))}
          />
        }
        search={{ label: 'Procurar', text, onText: setText, current: true }}
        items={groups?.filter(({ name }) => isFoundBy(text, name)) ?? null}
        what={`as ${many}`}
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        label={grouping === 'family' ? 'Famílias' : 'Marcas'}
        question={grouping}
        getKey={({ id }) => id}
        onChoose={setOpen}
        emptyText={text === '' ? `Nenhuma ${one} ainda.` : `Nenhuma ${one} com este nome.`}
        renderItem={(group) => (
          <span className={styles.group}>
            <strong>{group.name}</strong>
            <span className={styles.quiet}>{group.active ? '' : 'Desativada'}</span>
            <span>{productsInWords(productsOf(group))}</span>
          </span>
        )}
      />
      {open === 'new' && (
        <GroupNameDialog
          grouping={grouping}
          group={null}
          onSaved={(_, all) => take(all)}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'new' && groups !== null && (
        <GroupWindow
          grouping={grouping}
          group={open}
          others={groups.filter(({ id }) => id !== open.id)}
          products={productsOf(open)}
          onChanged={take}
          onClose={() => setOpen(null)}
        />
      )}
    </PlaceFrame>
  )
}

function productsInWords(count: number): string {
  return count === 1 ? '1 produto' : `${count.toLocaleString('pt-BR')} produtos`
}
