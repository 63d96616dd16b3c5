import software.amazon.awssdk.services.sts.StsClient;

/** Prints whose identity AWS's SDK for Java has by its default chain, or `error` and why. */
class WhoAmI {
  public static void main(String[] arguments) {
    try (StsClient sts = StsClient.create()) {
      System.out.println(sts.getCallerIdentity().arn());
    } catch (RuntimeException e) {
      System.out.println("error " + e.getMessage());
    }
  }
}
