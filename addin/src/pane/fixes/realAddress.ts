import type { RecipientAnswer } from "../../api/contract";

/**
 * The service names the real address. An older one only has a sentence with the real domain ("This looks like harbourside-ha.example but isn't."):
 * then the name before the @ stays, and with two look-alikes on one mail nobody knows which is whose.
 */
export function realAddress({ address, instead }: Pick<RecipientAnswer, "address" | "instead">, sentences: readonly string[]): string | undefined {
  if (instead !== undefined) return instead;
  const named = sentences.flatMap((sentence) => /looks like (?:\S+@)?([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+)/u.exec(sentence)?.[1] ?? []);
  const [domain] = named;
  const [local, own] = address.split("@");
  return named.length === 1 && local && domain && domain !== own ? `${local}@${domain}` : undefined;
}
