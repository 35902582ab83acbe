import { Tabs } from '@mantine/core'
import { useCallback, useState } from 'react'
import { loyaltyPrograms } from '#shared/loyalty/port/program-id'
import { PlaceFrame } from '../../shell/place-frame'
import { ProgramPanel } from './program-panel'
import { settingsTabs, useSettingsTabStore, type SettingsTab } from './settings-tab-store'
import { UnreadyProducts } from './unready-products'
import styles from './loyalty-settings.module.css'

const tabs = [...settingsTabs.keys()]

/** “Fidelidade”: a page for each programme, and the check of the products (FEATURES C1, D1, D8, E1). */
export function LoyaltySettingsScreen() {
  const tab = useSettingsTabStore((store) => store.tab)
  const [changed, setChanged] = useState<ReadonlySet<SettingsTab>>(new Set())
  const mark = useCallback(
    (which: SettingsTab, isChanged: boolean) =>
      setChanged((before) => {
        const rest = [...before].filter((one) => one !== which)
        return new Set(isChanged ? [...rest, which] : rest)
      }),
    [],
  )
  return (
    <PlaceFrame
      title="Fidelidade"
      unsaved={
        changed.size > 0
          ? `Há alterações que ainda não foram salvas em ${[...changed].map((one) => settingsTabs.get(one)).join(' e ')}.`
          : null
      }
    >
      <Tabs
        value={tab}
        onChange={(next) => {
          const chosen = tabs.find((one) => one === next)
          if (chosen) useSettingsTabStore.setState({ tab: chosen })
        }}
        className={styles.tabs ?? ''}
      >
        <Tabs.List aria-label="Fidelidade">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} data-autofocus={one === tab || undefined}>
              {settingsTabs.get(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {loyaltyPrograms.map((program) => (
          <Tabs.Panel key={program.id} value={program.id} className={styles.scroll ?? ''}>
            <ProgramPanel program={program} onChanged={mark} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="products" className={styles.scroll ?? ''}>
          <UnreadyProducts />
        </Tabs.Panel>
      </Tabs>
    </PlaceFrame>
  )
}
