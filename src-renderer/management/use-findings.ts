import { useMemo } from 'react'
import { useApp } from '../app/use-app'
import { useFeatures } from '../feature/features-context'
import { menuMoment } from '../selling/menu/menu-entries'
import { useSale } from '../selling/open-sale/use-sale'
import { findings, type Finding } from './findings'

/** What the operator may open now, the till being as it is. */
export function useFindings(): readonly Finding[] {
  const features = useFeatures()
  const app = useApp()
  const selling = useSale() !== null
  const all = useMemo(() => findings(features), [features])
  return useMemo(() => {
    const now = menuMoment(features, app, selling)
    return all.filter(({ isOpen }) => isOpen(now))
  }, [all, features, app, selling])
}
