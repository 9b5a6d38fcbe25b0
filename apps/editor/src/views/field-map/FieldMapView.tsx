/** The seventeen fields as the guide lays them out. */
export function FieldMapView() {
  return null
}
