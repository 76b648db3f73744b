import { camera, type Place } from '../perspective'
import type { Point } from '../svg'

/** The seminar room as somebody tall sees it from its door. */
export const see = camera([760, 420], 1150, 2.15, 2.6)

/** A flat piece of the room. */
export const face = (places: readonly Place[]): Point[] => places.map(see)
