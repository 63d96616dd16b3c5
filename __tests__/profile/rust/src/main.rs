//! Prints whose identity AWS's SDK for Rust has by its default chain, or `error` and why.

use aws_config::BehaviorVersion;
use aws_sdk_sts::error::DisplayErrorContext;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // The sandbox speaks plain HTTP: without TLS there is less to compile.
    let http = aws_smithy_http_client::Builder::new().build_http();
    let settings = aws_config::defaults(BehaviorVersion::latest()).http_client(http).load().await;
    match aws_sdk_sts::Client::new(&settings).get_caller_identity().send().await {
        Ok(who) => println!("{}", who.arn().unwrap_or("error: no ARN")),
        Err(error) => println!("error {}", DisplayErrorContext(&error)),
    }
}
