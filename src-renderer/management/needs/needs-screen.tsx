import { CircleCheck } from 'lucide-react'
import { PlaceFrame } from '../../shell/place-frame'
import { EmptyState } from '../../ui/list/empty-state'
import { ListPanel } from '../../ui/list/list-panel'
import { NeedRow } from './need-row'
import { seeTo, useNeeds } from './use-needs'

/** “Pendências”: everything that waits for whoever is signed in, and the way to where it is solved. */
export function NeedsScreen() {
  const { needs, isAsking } = useNeeds()
  return (
    <PlaceFrame title="Pendências">
      <ListPanel
        items={isAsking && needs.length === 0 ? null : needs}
        what="as pendências"
        error={null}
        label="Tudo o que espera"
        getKey={({ key }) => key}
        rowHeight={72}
        onChoose={seeTo}
        emptyText={
          <EmptyState icon={<CircleCheck size={32} aria-hidden />} title="Nada espera por você">
            Mensagens, papéis, procedimentos e avisos às operadoras que precisam de alguém aparecem aqui.
          </EmptyState>
        }
        renderItem={(need) => <NeedRow need={need} />}
      />
    </PlaceFrame>
  )
}
