import { Button, NativeSelect } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ScaleLayoutsView } from '#shared/goods/catalog/label-reading'
import { layoutProblemWords } from '#shared/goods/catalog/layout-words'
import { layoutFor } from '#shared/goods/catalog/scale-label'
import {
  defaultScaleLayouts,
  layoutConflict,
  maxScaleLayouts,
  type ScaleLayout,
} from '#shared/goods/catalog/scale-layout'
import { scalePresets } from '#shared/goods/catalog/scale-presets'
import { useCommand } from '../../ipc/words/use-command'
import { PlaceFrame } from '../../shell/place-frame'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { useFirstFocus } from '../../ui/use-first-focus'
import { LabelReader } from './label-reader'
import { ScaleLayoutCard } from './scale-layout-card'
import styles from './scale-labels-screen.module.css'

interface ScaleLayoutsEditorProps {
  readonly branch: ScaleLayoutsView['branches'][number]
  readonly onSaved: (view: ScaleLayoutsView) => void
  /** The way to another branch, open while nothing waits to be saved. */
  readonly branchField: (unsaved: boolean) => ReactNode
}

const own = 'own'
const presetChoices = [
  { value: own, label: 'Padrão: código de 5, peso de 5' },
  ...scalePresets.map(({ key, name }) => ({ value: key, label: name })),
]

/** The formats of one branch as they are being changed, read against a label before they are saved. */
export function ScaleLayoutsEditor({ branch, onSaved, branchField }: ScaleLayoutsEditorProps) {
  const { name, layouts: saved } = branch
  const [layouts, setLayouts] = useState<readonly ScaleLayout[]>(saved)
  const [code, setCode] = useState('')
  const [presetKey, setPresetKey] = useState(own)
  const { busy, refusal, refuse, run } = useCommand()
  const body = useFirstFocus(name)
  const unsaved = JSON.stringify(layouts) !== JSON.stringify(saved)
  const conflict = layoutConflict(layouts)
  const reading = /^2\d{12}$/.test(code.trim()) ? layoutFor(code.trim(), layouts) : undefined

  function change(next: readonly ScaleLayout[]) {
    refuse(null)
    setLayouts(next)
  }

  function add() {
    const preset = scalePresets.find(({ key }) => key === presetKey)
    change([...layouts, ...(preset ? [preset.layout] : defaultScaleLayouts)])
  }

  function keep() {
    const input = { branchId: branch.id, layouts: [...layouts] }
    void run(
      () => callWithApproval('catalog.save-scale-layouts', input, `Etiqueta de balança: ${name}`),
      (view) => {
        onSaved(view)
        notice.success('Etiqueta de balança salva. Vale a partir da próxima leitura.')
      },
    )
  }

  return (
    <PlaceFrame
      title="Etiqueta de balança"
      unsaved={unsaved ? 'Os formatos alterados serão perdidos.' : null}
      actions={
        <>
          {branchField(unsaved)}
          <Button loading={busy} disabled={!unsaved || conflict !== undefined} onClick={keep}>
            Salvar
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <div className={styles.layouts} role="region" aria-label="Formatos" tabIndex={0}>
          <p className={styles.intro}>
            Como as balanças da filial {name} escrevem o código. Se dois formatos servem, vale o de prefixo
            mais longo.
          </p>
          {layouts.map((layout, index) => (
            <ScaleLayoutCard
              // A format has no identity but its place.
              key={index}
              position={index + 1}
              layout={layout}
              problem={conflict?.index === index ? layoutProblemWords(conflict.problem) : ''}
              reading={reading === layout}
              onChange={(changed) => change(layouts.map((one, at) => (at === index ? changed : one)))}
              onRemove={() => change(layouts.filter((_, at) => at !== index))}
            />
          ))}
          {layouts.length === 0 && (
            <p>Nenhum formato: códigos que começam com 2 não são lidos como etiqueta.</p>
          )}
          <div className={styles.add}>
            <NativeSelect
              label="Novo formato"
              value={presetKey}
              data={presetChoices}
              onChange={(event) => setPresetKey(event.currentTarget.value)}
            />
            <Button variant="default" disabled={layouts.length >= maxScaleLayouts} onClick={add}>
              Incluir formato
            </Button>
          </div>
          {refusal !== null && <ErrorText>{refusal}</ErrorText>}
        </div>
        <LabelReader layouts={layouts} code={code} onCode={setCode} />
      </div>
    </PlaceFrame>
  )
}
