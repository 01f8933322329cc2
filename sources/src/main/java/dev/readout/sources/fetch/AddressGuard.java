package dev.readout.sources.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those of this machine and the networks around it, by
 * the special-purpose registries of IANA (RFC 6890).
 */
final class AddressGuard {

  private AddressGuard() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
  }

  private static boolean isPublicIpv4(byte[] b) {
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    int third = b[2] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean assignments = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relay = first == 192 && second == 88 && third == 99;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean documentation =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0
        && first < 224
        && !shared
        && !assignments
        && !relay
        && !benchmark
        && !documentation;
  }

  private static boolean isPublicIpv6(byte[] b) {
    int first = ((b[0] & 0xFF) << 8) | (b[1] & 0xFF);
    int second = ((b[2] & 0xFF) << 8) | (b[3] & 0xFF);
    if (first == 0x64 && second == 0xFF9B) {
      // NAT64: the last four bytes are an IPv4 address.
      return anyBitOf(b, 4) == 0 && isPublicIpv4(b, 12);
    }
    if (first == 0x2002) {
      // 6to4: the IPv4 address follows the prefix.
      return isPublicIpv4(b, 2);
    }
    boolean globalUnicast = (first & 0xE000) == 0x2000;
    // 2001::/23 holds Teredo, benchmarks and other protocols' own; 2001:db8 and 3fff are for books.
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8);
    boolean documentation = first == 0x3FFF && second < 0x1000;
    return globalUnicast && !special && !documentation;
  }

  private static int anyBitOf(byte[] b, int from) {
    int any = 0;
    for (int i = from; i < 12; i++) {
      any |= b[i];
    }
    return any;
  }

  private static boolean isPublicIpv4(byte[] b, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(b, from, from + 4)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
