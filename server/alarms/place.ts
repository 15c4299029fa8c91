import { createHash } from "node:crypto";
import type { Subscription } from "./subscriptions.ts";

/** Where a notice goes. */
export type Place =
  | { readonly by: "email"; readonly address: string }
  | { readonly by: "webhook"; readonly url: string }
  | { readonly by: "push"; readonly subscription: Subscription };

export type Way = Place["by"];

/** What is remembered of a place that was told: hexadecimal SHA-256 of the way and the address. */
export function placeHash(place: Place): string {
  return createHash("sha256")
    .update(`${place.by}\n${addressOf(place)}`)
    .digest("hex");
}

function addressOf(place: Place): string {
  switch (place.by) {
    case "email":
      return place.address.toLowerCase();
    case "webhook":
      return place.url;
    case "push":
      return place.subscription.endpoint;
  }
}

/** The same places, each once. */
export function eachOnce(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [placeHash(place), place])).values()];
}
