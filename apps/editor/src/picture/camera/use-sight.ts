import { useMemo } from 'react'
import { type Spot, meets } from '../layout/spots'
import type { Camera, Size } from './camera'
import { sightOf } from './sight'

/** The boxes that are to be drawn where one looks. */
export function useSight(spots: readonly Spot[], camera: Camera, size: Size): readonly Spot[] {
  const sight = sightOf(camera, size)
  const sightKey = Object.values(sight).join()
  return useMemo(
    () => spots.filter((spot) => meets(spot.rect, sight)),
    // The sight as a value: it is made anew with every move of the camera.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [spots, sightKey],
  )
}
