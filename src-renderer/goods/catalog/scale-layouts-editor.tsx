import { Button, NativeSelect } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { layoutProblemWords } from '#shared/goods/catalog/layout-words'
import { layoutFor } from '#shared/goods/catalog/scale-label'
import {
  defaultScaleLayouts,
  layoutConflict,
  maxScaleLayouts,
  type ScaleLayout,
} from '#shared/goods/catalog/scale-layout'
import { scalePresets } from '#shared/goods/catalog/scale-presets'
import { PlaceFrame } from '../../shell/place-frame'
import { leavePlace } from '../../shell/places/use-place'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { useFirstFocus } from '../../ui/use-first-focus'
import { LabelReader } from './label-reader'
import { ScaleLayoutCard } from './scale-layout-card'
import styles from './scale-labels-screen.module.css'

interface ScaleLayoutsEditorProps {
  /** The branch's. */
  readonly name: string
  readonly saved: readonly ScaleLayout[]
  /** Answers why it was refused, null when it is kept. */
  readonly save: (layouts: readonly ScaleLayout[]) => Promise<string | null>
  /** The way to another branch, open while nothing waits to be saved. */
  readonly branchField: (unsaved: boolean) => ReactNode
}

const own = 'own'
const presetChoices = [
  { value: own, label: 'Padrão: código de 5, peso de 5' },
  ...scalePresets.map(({ key, name }) => ({ value: key, label: name })),
]

/** The formats of one branch as they are being changed, read against a label before they are saved. */
export function ScaleLayoutsEditor({ name, saved, save, branchField }: ScaleLayoutsEditorProps) {
  const [layouts, setLayouts] = useState(saved)
  const [code, setCode] = useState('')
  const [presetKey, setPresetKey] = useState(own)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const body = useFirstFocus(name)
  const unsaved = JSON.stringify(layouts) !== JSON.stringify(saved)
  const conflict = layoutConflict(layouts)
  const reading = /^2\d{12}$/.test(code.trim()) ? layoutFor(code.trim(), layouts) : undefined

  function change(next: readonly ScaleLayout[]) {
    setProblem(null)
    setLayouts(next)
  }

  function add() {
    const preset = scalePresets.find(({ key }) => key === presetKey)
    change([...layouts, ...(preset ? [preset.layout] : defaultScaleLayouts)])
  }

  async function keep() {
    if (busy || !unsaved) return
    setBusy(true)
    const refused = await save(layouts)
    setBusy(false)
    setProblem(refused)
    if (refused === null) notice.success('Etiqueta de balança salva. Vale a partir da próxima leitura.')
  }

  return (
    <PlaceFrame
      title="Etiqueta de balança"
      onBack={() => (unsaved ? setLeaving(true) : leavePlace())}
      actions={
        <>
          {branchField(unsaved)}
          <Button loading={busy} disabled={!unsaved || conflict !== undefined} onClick={() => void keep()}>
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
          {problem !== null && <ErrorText>{problem}</ErrorText>}
        </div>
        <LabelReader layouts={layouts} code={code} onCode={setCode} />
      </div>
      <ConfirmDialog
        opened={leaving}
        title="Sair sem salvar?"
        confirmLabel="Sair sem salvar"
        danger
        onConfirm={leavePlace}
        onClose={() => setLeaving(false)}
      >
        Os formatos alterados serão perdidos.
      </ConfirmDialog>
    </PlaceFrame>
  )
}
