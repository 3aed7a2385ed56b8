/**
 * RFC 3161 time stamps: an authority’s signed word that bytes of a certain hash were there at a time. Read with pkijs; checked as
 * RFC 3161 section 2.4.2 asks: imprint, signature, the certificate’s purpose, and that it is the one the signature names (RFC 5816).
 */
import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto';
import { Certificate, ContentInfo, ExtKeyUsage, SignedData, TimeStampResp, TSTInfo } from 'pkijs';

export interface Timestamp {
  /** ISO instant, by the authority's clock. */
  readonly at: string;
  /** Who signed, as its certificate names it. */
  readonly by: string;
  /** The name of the root its certificate was found to come from; null where no root was given. */
  readonly root: string | null;
  /** The token alone, DER. */
  readonly token: Buffer;
}

/** Why a time stamp is refused: the end of a sentence that begins with what it is of. */
export class TimestampError extends Error {}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXT_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** The attributes that name the signer's certificate, with the hash they use where they name none. */
const SIGNING_CERTIFICATE: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.9.16.2.12': 'sha1',
  '1.2.840.113549.1.9.16.2.47': 'sha256',
};
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Checks a time stamp (an authority's whole answer, or the token in it) of these bytes. `roots`: certificates in PEM that are
 * trusted; the signer's must then come from one of them, at the time of the stamp. Throws {@link TimestampError}.
 */
export async function checkTimestamp(
  stamp: Uint8Array,
  document: Uint8Array,
  roots: string | null,
): Promise<Timestamp> {
  const { signed, token } = readToken(stamp);
  const info = infoOf(signed);
  checkImprint(info, document);
  const signer = signerOf(signed);
  const trusted = roots === null ? [] : certificatesIn(roots);
  const result = await signed
    .verify({
      signer: 0,
      data: buffer(document),
      trustedCerts: trusted,
      checkChain: trusted.length > 0,
      checkDate: info.genTime,
      extendedMode: true,
    })
    .catch((error: unknown) => ({
      signatureVerified: false,
      signerCertificateVerified: false,
      message: messageOf(error),
    }));
  if (!result.signatureVerified) {
    throw new TimestampError(
      trusted.length > 0 && result.signerCertificateVerified === false
        ? `is signed by a certificate (${nameOf(signer)}) that does not come from a root you trust: ${result.message}`
        : `has a bad signature: ${result.message || 'it is not over what the stamp says'}`,
    );
  }
  return {
    at: info.genTime.toISOString(),
    by: nameOf(signer),
    root: trusted.length > 0 ? (trusted.map(nameOf)[0] ?? null) : null,
    token,
  };
}

function readToken(stamp: Uint8Array): { signed: SignedData; token: Buffer } {
  const content = answered(stamp) ?? read(() => ContentInfo.fromBER(buffer(stamp)));
  const signed = content && read(() => new SignedData({ schema: content.content }));
  if (!content || !signed || signed.encapContentInfo.eContentType !== TST_INFO)
    throw new TimestampError('is no time stamp as RFC 3161 defines it');
  return { signed, token: Buffer.from(content.toSchema().toBER()) };
}

/** The token of an authority's answer; null where it is none. */
function answered(stamp: Uint8Array): ContentInfo | null {
  const answer = read(() => TimeStampResp.fromBER(buffer(stamp)));
  if (!answer) return null;
  // 0 granted, 1 granted with changes (RFC 3161 section 2.4.2).
  if (answer.status.status > 1 || !answer.timeStampToken)
    throw new TimestampError('is an authority’s refusal: there is no stamp in it');
  return answer.timeStampToken;
}

function infoOf({ encapContentInfo: { eContent } }: SignedData): TSTInfo {
  const info = eContent && read(() => TSTInfo.fromBER(eContent.getValue()));
  if (!info) throw new TimestampError('holds nothing that is signed');
  return info;
}

function checkImprint({ messageImprint: { hashAlgorithm, hashedMessage } }: TSTInfo, document: Uint8Array): void {
  const digest = DIGESTS[hashAlgorithm.algorithmId];
  if (!digest)
    throw new TimestampError(
      'is over a hash that is not trusted any more, or not known here: ask for one over SHA-256',
    );
  const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView);
  const hash = createHash(digest).update(document).digest();
  if (imprint.length !== hash.length || !timingSafeEqual(imprint, hash))
    throw new TimestampError('is of other bytes than those of this document');
}

/** The certificate in the token that the signature names: for stamping, and for nothing else. */
function signerOf(signed: SignedData): Certificate {
  const named = namedHash(signed);
  const signer = (signed.certificates ?? []).find(
    (one): one is Certificate =>
      one instanceof Certificate && named !== null && digestOf(one, named.digest).equals(named.hash),
  );
  if (!signer)
    throw new TimestampError(
      'does not hold the certificate it names. Ask for the stamp with its certificate (openssl ts -query -cert)',
    );
  const usage = signer.extensions?.find(({ extnID }) => extnID === EXT_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (!usage?.critical || purposes.length !== 1 || purposes[0] !== TIME_STAMPING)
    throw new TimestampError(`is signed by a certificate (${nameOf(signer)}) that is not for stamping`);
  return signer;
}

const digestOf = (certificate: Certificate, digest: string): Buffer =>
  createHash(digest).update(Buffer.from(certificate.toSchema().toBER())).digest();

/** By the signed attribute, the hash of the signer's certificate; null where there is none. */
function namedHash({ signerInfos }: SignedData): { digest: string; hash: Buffer } | null {
  for (const { type, values } of signerInfos[0]?.signedAttrs?.attributes ?? []) {
    const usual = SIGNING_CERTIFICATE[type];
    // SEQUENCE { certs SEQUENCE OF SEQUENCE { hashAlgorithm?, certHash, issuerSerial? } }
    const [first] = partsOf(partsOf(values[0])[0]);
    const parts = partsOf(first);
    if (usual === undefined || parts.length === 0) continue;
    const algorithm = oidOf(partsOf(parts[0])[0]);
    const hash = bytesOf(algorithm === null ? parts[0] : parts[1]);
    const digest = algorithm === null ? usual : DIGESTS[algorithm];
    if (hash && digest) return { digest, hash };
  }
  return null;
}

/** An element of ASN.1 as pkijs leaves it where it has no class for it. */
interface Element {
  readonly valueBlock?: { readonly value?: unknown; readonly valueHexView?: Uint8Array; toString(): string };
  readonly idBlock?: { readonly tagNumber: number };
}
const partsOf = (element: unknown): unknown[] => {
  const value = (element as Element | undefined)?.valueBlock?.value;
  return Array.isArray(value) ? value : [];
};
const tagOf = (element: unknown): number | undefined => (element as Element | undefined)?.idBlock?.tagNumber;
const OBJECT_IDENTIFIER = 6;
const OCTET_STRING = 4;
const oidOf = (element: unknown): string | null =>
  tagOf(element) === OBJECT_IDENTIFIER ? String((element as Element).valueBlock) : null;
const bytesOf = (element: unknown): Buffer | null => {
  const bytes = tagOf(element) === OCTET_STRING ? (element as Element).valueBlock?.valueHexView : undefined;
  return bytes ? Buffer.from(bytes) : null;
};

function certificatesIn(pem: string): Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const found = blocks.flatMap(
    (block) => read(() => Certificate.fromBER(buffer(new X509Certificate(block).raw))) ?? [],
  );
  if (found.length === 0 || found.length < blocks.length)
    throw new TimestampError('can’t be checked against the file of roots: there is no certificate in PEM in it');
  return found;
}

/** "Test time stamping, Rollcall tests": the common name, else what there is. */
function nameOf(certificate: Certificate): string {
  const parts = new Map(
    certificate.subject.typesAndValues.map(({ type, value }) => [type, String(value.valueBlock.value)] as const),
  );
  const names = [parts.get('2.5.4.3'), parts.get('2.5.4.10')].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : 'an authority without a name';
}

/** A buffer of its own: pkijs reads the whole of what it is given. */
const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const messageOf = (error: unknown): string => String((error as { message?: unknown }).message ?? error);

/** Null where it can't be read as that. */
function read<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
