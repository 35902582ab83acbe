import { ListTodo } from 'lucide-react'
import { useApp } from '../../app/use-app'
import { isAttentionOf } from '../../feature/attention'
import { useFeatures } from '../../feature/features-context'
import { goTo } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { needsPlace } from './needs-place'
import { chipWords } from './needs-words'
import { useNeeds } from './use-needs'

/** Everything that waits for whoever is signed in, in one chip: quiet where nothing needs them. */
export function NeedsChip() {
  const app = useApp()
  const mayHave = useFeatures().attention.some((one) => isAttentionOf(one, app))
  const needs = useNeeds().needs.filter(({ of }) => !of.hasChip)
  if (app.operator === null || !mayHave) return null
  const { count, tone, label, detail } = chipWords(needs)
  return (
    <StatusChip
      icon={
        <>
          <ListTodo size={18} aria-hidden />
          {count > 0 && <span aria-hidden>{count.toLocaleString('pt-BR')}</span>}
        </>
      }
      label={label}
      tone={tone}
      detail={detail}
      onClick={() => goTo(needsPlace)}
    />
  )
}
