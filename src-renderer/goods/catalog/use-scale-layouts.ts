import { useApprovedAnswer, type ApprovedAnswer } from '../../store/access/approval/use-approved-answer'

/** The layouts of every branch as main keeps them. */
export function useScaleLayouts(): ApprovedAnswer<'catalog.scale-layouts'> {
  return useApprovedAnswer('catalog.scale-layouts', {}, 'Etiqueta de balança')
}
